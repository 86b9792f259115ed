using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generator.Cite;
using PaperCatalog.Generator.Cite.Catalogs;
using PaperCatalog.Generator.Configuration;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Generator.Check;

/// <summary>Reports citations in C# code that the catalogs contradict, or could make better.</summary>
/// <remarks>
/// All is found in the text of comments and strings, file by file, and kept. The compiler is asked about the few attributes
/// and calls whose meaning matters, and about nothing else: an action on semantic models, even an empty one, makes the host
/// bind every file that is looked at.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.UndefinedKey,
        Descriptors.UndefinedCitation,
        Descriptors.RawCitation,
        Descriptors.UnknownRawCitation,
        Descriptors.Disagreement,
        Descriptors.RetractedPaper,
        Descriptors.SupersededPaper,
        Descriptors.FormerKey);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation is CSharpCompilation { LanguageVersion: < LanguageFeatures.Lowest } || LibraryVersion.Of(start.Compilation).IsAnother)
            {
                return; // there is no catalog, and it is said why
            }

            var indexes = new CatalogIndexes(start.Options, start.Compilation);
            if (indexes.CanHavePapers)
            {
                start.RegisterSyntaxTreeAction(context => Check(context, new CitedCode(start.Compilation, context.Tree, context.CancellationToken), indexes));
            }
        });
    }

    private static void Check(SyntaxTreeAnalysisContext context, CitedCode code, CatalogIndexes indexes)
    {
        var tree = context.Tree;
        var citations = CodeCitations.Of(tree, context.CancellationToken);
        if (citations.IsEmpty)
        {
            return;
        }

        var index = indexes.Get(context.CancellationToken);
        var findings = CitationCheck.Of(tree, citations, index, context.CancellationToken);
        foreach (var finding in findings.Findings)
        {
            context.ReportDiagnostic(finding.At(tree));
        }

        foreach (var finding in findings.Attributes)
        {
            if (code.IsOurs(finding.Span))
            {
                context.ReportDiagnostic(finding.At(tree));
            }
        }

        foreach (var mention in findings.Expressions)
        {
            var span = new SourceSpan(mention.Start, mention.Length);
            if (code.ValueOf(span) is { } key && CitationCheck.OfKey(span, key, index, context.CancellationToken) is { } finding && code.IsOurs(span))
            {
                context.ReportDiagnostic(finding.At(tree));
            }
        }

        foreach (var call in findings.Lookups)
        {
            // To ask whether a DOI or arXiv identifier is there is what the method is for; a key that is not there is a slip.
            if (IdentifierKey.OfDoi(call.Key) is null
                && IdentifierKey.OfArXiv(call.Key) is null
                && code.CatalogOf(call) is { } catalog
                && index.IsCatalog(catalog)
                && CitationCheck.OfKey(call.Literal, call.Key, index, context.CancellationToken, catalog) is { } finding)
            {
                context.ReportDiagnostic(finding.At(tree));
            }
        }
    }
}
