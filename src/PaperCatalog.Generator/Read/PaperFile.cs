using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generator.Configuration;
using PaperCatalog.Reading;

namespace PaperCatalog.Generator.Read;

/// <summary>An additional file that holds papers.</summary>
/// <param name="Text">The host's file. This is the pipeline's input; no later step keeps it.</param>
/// <param name="Path">Its path relative to the project, with <c>/</c>.</param>
/// <param name="Catalog">The class that its papers go to.</param>
/// <param name="RejectedCatalog">The name that its mark gives and that cannot be a class; null as a rule.</param>
internal sealed record PaperFile(AdditionalText Text, string Path, string Catalog, string? RejectedCatalog)
{
    /// <summary>Which of its papers get members, as <see cref="MemberChoice"/> reads it; empty for all.</summary>
    public string Members { get; init; } = string.Empty;

    /// <summary>The file, if it is one of ours: marked, or with an extension that only bibliographies have.</summary>
    public static PaperFile? From(AdditionalText text, AnalyzerConfigOptionsProvider provider, CatalogOptions options)
    {
        var metadata = provider.GetOptions(text);
        metadata.TryGetValue(PropertyNames.CatalogMetadata, out var mark);
        mark = mark?.Trim();
        if (string.Equals(mark, "false", StringComparison.OrdinalIgnoreCase)
            || (string.IsNullOrEmpty(mark) && PaperFormats.FromPath(text.Path) is null))
        {
            return null;
        }

        // "true" marks a file without naming a catalog.
        var name = string.IsNullOrEmpty(mark) || string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase) ? options.ClassName : mark!;
        var isName = CatalogOptions.IsClassName(name);
        return new PaperFile(
            text,
            RelativePath.Of(text.Path, options.ProjectDirectory),
            isName ? name : options.ClassName,
            isName ? null : name)
        {
            Members = metadata.TryGetValue(PropertyNames.MembersMetadata, out var members) && members.Trim() is { Length: > 0 } own ? own : options.Members,
        };
    }
}
