using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Generator.Tests.Infrastructure;

/// <summary>MSBuild's properties and item metadata, as the compiler hands them on.</summary>
internal sealed class MemoryOptions(
    IReadOnlyDictionary<string, string> properties, IReadOnlyDictionary<string, string> catalogs) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(properties.ToDictionary(static pair => "build_property." + pair.Key, static pair => pair.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        catalogs.TryGetValue(textFile.Path, out var catalog)
            ? new Values(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.PaperCatalog"] = catalog })
            : Values.None;

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Values None = new(new Dictionary<string, string>());

        // The compiler compares the names without case.
        private readonly Dictionary<string, string> _values = new(values, StringComparer.OrdinalIgnoreCase);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
