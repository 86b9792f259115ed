using System.Runtime.CompilerServices;

namespace PaperCatalog.Generator.Check.Records;

/// <summary>Compares strings as objects: a table of names that are the same objects is asked faster so.</summary>
internal sealed class NameReference : IEqualityComparer<string>
{
    public static readonly NameReference Instance = new();

    private NameReference()
    {
    }

    public bool Equals(string? x, string? y) => ReferenceEquals(x, y);

    public int GetHashCode(string obj) => RuntimeHelpers.GetHashCode(obj);
}
