using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Snapshots.Tests.Conformance;

/// <summary>Diagnostics with each form of each member.</summary>
internal static class SampleDiagnostics
{
    private static readonly DiagnosticDescriptor s_full = new(
        "PC0001",
        "Paper has no year",
        "Paper '{0}' has no year",
        "PaperCatalog",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Each paper needs a year.",
        "https://example.invalid/PC0001",
        "Telemetry");

    private static readonly DiagnosticDescriptor s_bare = new(
        "PC0002", "Bad record", "{0}", "PaperCatalog", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <summary>A warning on the class of the input, with every member.</summary>
    public static Diagnostic InSource(Compilation compilation) =>
        Diagnostic.Create(s_full, Location.Create(compilation.SyntaxTrees.Single(), new TextSpan(27, 9)), "MyCatalog");

    /// <summary>An error in a file that is not source code, with as few members as can be.</summary>
    public static Diagnostic InFile(string path, string message) =>
        Diagnostic.Create(
            s_bare,
            Location.Create(path, new TextSpan(3, 4), new LinePositionSpan(new(0, 3), new(0, 7))),
            message);

    /// <summary>An error nowhere.</summary>
    public static Diagnostic Nowhere(string message) => Diagnostic.Create(s_bare, Location.None, message);
}
