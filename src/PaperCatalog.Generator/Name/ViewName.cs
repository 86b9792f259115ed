using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Name;

/// <summary>One spelling of an author, year or venue; equal to one of the same key.</summary>
/// <param name="key">The key under which the library has its papers.</param>
/// <param name="displayName">What it stands for, in words.</param>
/// <param name="toIdentifier">Makes the name of the member that it asks for.</param>
internal sealed class ViewName(string key, string displayName, Func<string> toIdentifier) : IEquatable<ViewName>
{
    private readonly int _hash = StringComparer.Ordinal.GetHashCode(key);

    private string? _identifier;
    private volatile ViewMember? _member;

    public string Key { get; } = key;

    public string DisplayName { get; } = displayName;

    /// <summary>The identifier that it asks for. Of the files that have a name only the first is asked.</summary>
    public string Identifier => _identifier ??= toIdentifier();

    /// <summary>The member of a view that it is alone; the one that it was before, as long as it has as many papers.</summary>
    public ViewMember ToMember(string identifier, int papers) =>
        _member is { } last && last.Papers == papers && last.Identifier == identifier
            ? last
            : _member = new ViewMember(identifier, DisplayName, papers, ValueList<string>.Own([Key]));

    public bool Equals(ViewName? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && string.Equals(Key, other.Key, StringComparison.Ordinal));

    public override bool Equals(object? obj) => Equals(obj as ViewName);

    public override int GetHashCode() => _hash;
}
