using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Cite;
using PaperCatalog.Generator.Cite.Catalogs;
using PaperCatalog.Generator.Configuration;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Generator.Check;

/// <summary>Reports citations in C# code that the catalogs contradict, or could make better.</summary>
/// <remarks>
/// All is found in the text of comments and strings, file by file, and kept; the compiler is asked about the few attributes
/// and calls whose meaning matters, and about nothing else.
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
        Descriptors.SupersededPaper);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation is CSharpCompilation { LanguageVersion: < LanguageFeatures.Lowest })
            {
                return; // there is no catalog, and ConfigurationAnalyzer says why
            }

            var indexes = new CatalogIndexes(start.Options, start.Compilation);
            if (indexes.CanHavePapers)
            {
                start.RegisterSemanticModelAction(context => Check(context, indexes));
            }
        });
    }

    private static void Check(SemanticModelAnalysisContext context, CatalogIndexes indexes)
    {
        var tree = context.SemanticModel.SyntaxTree;
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
            if (IsOurs(context, finding.Span))
            {
                context.ReportDiagnostic(finding.At(tree));
            }
        }

        foreach (var mention in findings.Expressions)
        {
            CheckExpression(context, index, mention);
        }

        foreach (var call in findings.Lookups)
        {
            CheckLookup(context, index, call);
        }
    }

    private static void CheckExpression(SemanticModelAnalysisContext context, CatalogIndex index, CitationMention mention)
    {
        var span = new SourceSpan(mention.Start, mention.Length);
        if (Node(context, span) is ExpressionSyntax expression
            && context.SemanticModel.GetConstantValue(expression, context.CancellationToken) is { HasValue: true, Value: string key }
            && index.Find(key) is null
            && IsOurs(context, span))
        {
            context.ReportDiagnostic(CitationCheck.Undefined(span, key, index, context.CancellationToken).At(expression.SyntaxTree));
        }
    }

    // To ask whether a DOI or arXiv identifier is there is what the method is for; a key that is not there is a slip.
    private static void CheckLookup(SemanticModelAnalysisContext context, CatalogIndex index, LookupCall call)
    {
        if (IdentifierKey.OfDoi(call.Key) is null
            && IdentifierKey.OfArXiv(call.Key) is null
            && Node(context, new SourceSpan(call.Start, call.Length)) is InvocationExpressionSyntax invocation
            && context.SemanticModel.GetSymbolInfo(invocation, context.CancellationToken).Symbol is IMethodSymbol { ContainingType: { } type }
            && type.ToDisplayString() is var name
            && index.IsCatalog(name)
            && !index.Has(name, call.Key))
        {
            context.ReportDiagnostic(CitationCheck.Undefined(call.Literal, call.Key, index, context.CancellationToken).At(invocation.SyntaxTree));
        }
    }

    // Another library may have an attribute of that name.
    private static bool IsOurs(SemanticModelAnalysisContext context, SourceSpan argument) =>
        Node(context, argument)?.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
        && context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type is { } type
        && type.ToDisplayString() == "PaperCatalog.CitesAttribute";

    private static SyntaxNode? Node(SemanticModelAnalysisContext context, SourceSpan span) =>
        context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken)
            .FindNode(new TextSpan(span.Start, span.Length), getInnermostNodeForTie: true);
}
