using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Configuration;

/// <summary>The version of our library that a project refers to.</summary>
/// <remarks>
/// Generated code calls the library, so the two must be of one version; the compiler takes no two libraries of one name. Of several
/// generators in one compiler the library's therefore works, whichever is asked first, and the others say why they do not.
/// </remarks>
/// <param name="Text">The version as the package has it, such as <c>1.2.0-beta.3</c>; null where the project has no library, or one that does not say.</param>
internal sealed record LibraryVersion(string? Text)
{
    private const string Library = "PaperCatalog";
    private const string AttributeName = nameof(AssemblyInformationalVersionAttribute);

    private static readonly LibraryVersion s_unknown = new(Text: null);

    /// <summary>The version of the generator and the analyzers themselves.</summary>
    public static string Own { get; } = WithoutBuild(
        typeof(LibraryVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty);

    /// <summary>Whether the library is another generator's, who then makes the catalogs.</summary>
    public bool IsAnother => Text is not null && Text != Own;

    public static LibraryVersion Of(Compilation compilation) => OfFirst(compilation.References.Select(Of));

    /// <summary>The first version that is known.</summary>
    public static LibraryVersion OfFirst(IEnumerable<string?> versions) =>
        versions.FirstOrDefault(static version => version is not null) is { } version ? new LibraryVersion(version) : s_unknown;

    /// <summary>The version of a reference; null where it is not the library.</summary>
    public static string? Of(MetadataReference reference) => reference switch
    {
        CompilationReference { Compilation: { AssemblyName: Library } compilation } => compilation.Assembly.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.Name == AttributeName)
            .Select(static attribute => attribute.ConstructorArguments is [{ Value: string version }] ? WithoutBuild(version) : null)
            .FirstOrDefault(),
        PortableExecutableReference { FilePath: { } path } file
            when string.Equals(Path.GetFileNameWithoutExtension(path), Library, StringComparison.OrdinalIgnoreCase) => Read(file),
        _ => null,
    };

    private static string? Read(PortableExecutableReference reference)
    {
        try
        {
            if (reference.GetMetadata() is not AssemblyMetadata assembly)
            {
                return null;
            }

            var reader = assembly.GetModules()[0].GetMetadataReader();
            foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
            {
                var attribute = reader.GetCustomAttribute(handle);
                if (attribute.Constructor.Kind == HandleKind.MemberReference
                    && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
                    && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)type).Name, AttributeName))
                {
                    // The value is two bytes of prologue and the string (ECMA-335, II.23.3).
                    var value = reader.GetBlobReader(attribute.Value);
                    return value.ReadUInt16() == 1 && value.ReadSerializedString() is { } version ? WithoutBuild(version) : null;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException or UnauthorizedAccessException)
        {
            // The compiler says that it cannot read the file.
        }

        return null;
    }

    // What stands behind the plus is the commit (Semantic Versioning 2.0.0, section 10).
    private static string WithoutBuild(string version)
    {
        var plus = version.IndexOf('+');
        return plus < 0 ? version : version.Substring(0, plus);
    }
}
