using System.Reflection;

namespace PaperCatalog.Build.Tests;

/// <summary>The library of <c>samples</c>, as its users get it.</summary>
internal static class CitingLibrary
{
    public static string Path { get; } =
        typeof(CitingLibrary).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "CitingAssembly").Value!;

    public static CatalogAssembly Read() => CatalogAssemblyReader.Read(Path)!;

    public static IReadOnlyList<CitedReference> References() => ReferenceList.Of(Read(), [], withReferences: false);
}
