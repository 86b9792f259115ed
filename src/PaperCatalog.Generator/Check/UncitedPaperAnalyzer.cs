using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Cite;
using PaperCatalog.Generator.Cite.Catalogs;
using PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Check;

/// <summary>Reports papers that no code cites, in catalogs that ask for it (<c>PaperCatalogUncited</c>).</summary>
/// <remarks>Whether a paper is cited is known when all files are: in a build, and in an editor where it analyses whole projects.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncitedPaperAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.UncitedPaper);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static context =>
        {
            var option = CatalogOptions.Property(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, PropertyNames.Uncited);
            var choice = CatalogChoice.From(option);
            if (!choice.IsEmpty && !LibraryVersion.Of(context.Compilation).IsAnother)
            {
                Check(context, choice);
            }
        });
    }

    private static void Check(CompilationAnalysisContext context, CatalogChoice choice)
    {
        var indexes = new CatalogIndexes(context.Options, context.Compilation);
        var index = indexes.Get(context.CancellationToken);
        var cited = new HashSet<IndexedPaper>(ReferenceComparer.Instance);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            foreach (var mention in CitationScanner.Scan(tree, context.CancellationToken))
            {
                if ((index.Find(mention) ?? FindByValue(context, index, tree, mention)) is { } paper)
                {
                    cited.Add(paper);
                }
            }
        }

        var uncited = index.Own.Papers.Where(paper => choice.Contains(paper.ClassName) && !cited.Contains(paper)).ToLookup(static paper => PlaceOf(paper.Paper));
        if (uncited.Count == 0)
        {
            return;
        }

        foreach (var file in indexes.Own.Files)
        {
            if (file.Text.GetText(context.CancellationToken) is { } text)
            {
                Report(context, file, text, uncited);
            }
        }
    }

    private static void Report(
        CompilationAnalysisContext context, PaperFile file, SourceText text, ILookup<(string? Path, int? Line), IndexedPaper> uncited)
    {
        foreach (var record in PaperFileReader.Read(text, file, context.CancellationToken).Records)
        {
            // Merged records have the place of the first.
            var paper = uncited[PlaceOf(record.Paper)].FirstOrDefault(
                paper => paper.Paper.Key == record.Paper.Key || paper.Paper.Aliases.Contains(record.Paper.Key) || record.KeyOrigin != KeyOrigin.Record);
            if (paper is not null)
            {
                var span = new TextSpan(record.KeySpan.Start, record.KeySpan.Length);
                var location = Location.Create(file.Text.Path, span, text.Lines.GetLinePositionSpan(span));
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.UncitedPaper, location, DiagnosticText.Part(paper.Paper.Key)));
            }
        }
    }

    private static (string? Path, int? Line) PlaceOf(Paper paper) => (paper.SourceFile, paper.SourceLine);

    // [Cites(MyKeys.Welford)]: a constant of somebody's own.
    private static IndexedPaper? FindByValue(CompilationAnalysisContext context, CatalogIndex index, SyntaxTree tree, CitationMention mention)
    {
        if (mention.Form != CitationForm.Attribute || mention.Kind == CitationTargetKind.Key)
        {
            return null;
        }

        var code = new CitedCode(context.Compilation, tree, context.CancellationToken);
        return code.ValueOf(new SourceSpan(mention.Start, mention.Length)) is { } key ? index.Find(key) : null;
    }

    // Papers compare by value, and that costs as much as they are long.
    private sealed class ReferenceComparer : IEqualityComparer<IndexedPaper>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(IndexedPaper? x, IndexedPaper? y) => ReferenceEquals(x, y);

        public int GetHashCode(IndexedPaper obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
