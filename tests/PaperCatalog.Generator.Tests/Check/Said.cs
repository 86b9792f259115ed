using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>Diagnostics as text that a test can compare.</summary>
internal static class Said
{
    /// <summary><c>PCAT0109 papers/a.txt(3,1)-(3,6)</c>: lines and columns from 1, the end behind the last character.</summary>
    public static string Place(Diagnostic diagnostic)
    {
        if (diagnostic.Location == Location.None)
        {
            return diagnostic.Id;
        }

        var span = diagnostic.Location.GetLineSpan();
        var path = span.Path.StartsWith(CatalogProject.Directory + "/", StringComparison.Ordinal)
            ? span.Path[(CatalogProject.Directory.Length + 1)..]
            : span.Path;
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        return FormattableString.Invariant(
            $"{diagnostic.Id} {path}({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1})");
    }

    public static string[] Places(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(Place).Order(StringComparer.Ordinal)];

    public static async Task<string[]> ByAsync(CatalogProject project) => Places(await project.AnalyzeAsync());

    public static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
