using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Generator.Tests.Infrastructure;

/// <summary>MSBuild's properties and item metadata, as the compiler hands them on.</summary>
internal sealed class MemoryOptions(
    IReadOnlyDictionary<string, string> properties,
    IReadOnlyDictionary<string, string> catalogs,
    IReadOnlyDictionary<(string Path, string Option), string>? options = null) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(properties.ToDictionary(static pair => "build_property." + pair.Key, static pair => pair.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var values = new Dictionary<string, string>();
        if (catalogs.TryGetValue(textFile.Path, out var catalog))
        {
            values.Add("build_metadata.AdditionalFiles.PaperCatalog", catalog);
        }

        foreach (var ((path, option), value) in options ?? new Dictionary<(string, string), string>())
        {
            if (path == textFile.Path)
            {
                values.Add(option, value);
            }
        }

        return values.Count == 0 ? Values.None : new Values(values);
    }

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Values None = new(new Dictionary<string, string>());

        // The compiler compares the names without case.
        private readonly Dictionary<string, string> _values = new(values, StringComparer.OrdinalIgnoreCase);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
