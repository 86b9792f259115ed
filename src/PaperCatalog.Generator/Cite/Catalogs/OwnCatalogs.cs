using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Name;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Cite.Catalogs;

/// <summary>The papers of a project's own files, with the names that the generator gives them.</summary>
/// <remarks>
/// Read when the first citation asks for them, and kept as long as the files' texts are the same objects: an edit of code
/// asks a table, nothing more.
/// </remarks>
internal sealed class OwnCatalogs
{
    private static readonly ConditionalWeakTable<SourceText, Kept> s_kept = new();

    private readonly CatalogOptions _options;

    private OwnCatalogs(CatalogOptions options, IReadOnlyList<PaperFile> files)
    {
        _options = options;
        Files = files;
    }

    public IReadOnlyList<PaperFile> Files { get; }

    public static OwnCatalogs Of(AnalyzerOptions analyzerOptions)
    {
        var provider = analyzerOptions.AnalyzerConfigOptionsProvider;
        var options = CatalogOptions.From(provider.GlobalOptions);
        var files = new List<PaperFile>();
        foreach (var text in analyzerOptions.AdditionalFiles)
        {
            if (PaperFile.From(text, provider, options) is { } file)
            {
                files.Add(file);
            }
        }

        return new OwnCatalogs(options, files);
    }

    public CatalogPapers Papers(CancellationToken cancellationToken)
    {
        var sources = new List<Source>(Files.Count);
        foreach (var file in Files)
        {
            if (file.Text.GetText(cancellationToken) is { } text)
            {
                sources.Add(new Source(text, file.Path, file.Catalog, file.Members));
            }
        }

        if (sources.Count == 0)
        {
            return CatalogPapers.Empty;
        }

        var first = sources[0].Text;
        lock (s_kept)
        {
            if (s_kept.TryGetValue(first, out var kept) && kept.Namespace == _options.Namespace && kept.Sources.SequenceEqual(sources))
            {
                return kept.Papers;
            }
        }

        var papers = Read(cancellationToken);
        lock (s_kept)
        {
            s_kept.Remove(first);
            s_kept.Add(first, new Kept(sources, _options.Namespace, papers));
        }

        return papers;
    }

    private CatalogPapers Read(CancellationToken cancellationToken)
    {
        var plans = CatalogPlanner.Plan(Files.Select(file => FileRecordsStep.Read(file, cancellationToken)).ToList(), cancellationToken);
        var prefix = _options.Namespace.Length == 0 ? string.Empty : _options.Namespace + ".";
        var papers = new List<IndexedPaper>();
        var classes = new List<string>();
        foreach (var catalog in plans.Catalogs)
        {
            var name = prefix + catalog.ClassName;
            classes.Add(name);
            foreach (var file in catalog.Files)
            {
                papers.AddRange(file.Members.Select(member => new IndexedPaper(member.Paper, name, member.IsNamed ? member.Identifier : string.Empty, IsOwn: true) { FormerNames = member.FormerNames }));
            }
        }

        return new CatalogPapers(classes, papers);
    }

    // Texts are compared as objects: the host gives the same one until the file changes.
    private readonly record struct Source(SourceText Text, string Path, string Catalog, string Members)
    {
        public bool Equals(Source other) => ReferenceEquals(Text, other.Text) && Path == other.Path && Catalog == other.Catalog && Members == other.Members;

        public override int GetHashCode() => Path.GetHashCode();
    }

    private sealed record Kept(List<Source> Sources, string Namespace, CatalogPapers Papers);
}
