using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PaperCatalog.Generator.Cite.Catalogs;

namespace PaperCatalog.Completion;

/// <summary>Which papers a place can name: all, or those of one catalog's class.</summary>
/// <param name="Class">The class with its namespace; null for the papers of all catalogs.</param>
internal sealed record PaperChoice(string? Class)
{
    private const string AttributeName = "PaperCatalog.CitesAttribute";
    private static readonly PaperChoice s_all = new(Class: null);

    /// <summary>What the compiler says of the place; null when it has nothing to do with papers.</summary>
    public static PaperChoice? At(CompletionPlace place, SemanticModel model, CancellationToken cancellationToken) => place.Node switch
    {
        null => s_all,
        AttributeSyntax attribute => model.GetTypeInfo(attribute, cancellationToken).Type?.ToDisplayString() == AttributeName ? s_all : null,
        InvocationExpressionSyntax call => OfCall(call, model, cancellationToken),
        var before => model.GetSymbolInfo(before, cancellationToken).Symbol is INamedTypeSymbol type ? OfType(type) : null,
    };

    /// <summary>The papers that can be named.</summary>
    public IReadOnlyList<IndexedPaper> Of(CatalogIndex index) =>
        Class is null ? index.Papers.ToList() : index.Papers.Where(paper => paper.Class == Class).ToList();

    // While the call is being typed it lacks arguments, and only its candidates are known.
    private static PaperChoice? OfCall(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var info = model.GetSymbolInfo(call, cancellationToken);
        var method = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return method is { IsStatic: true, ContainingType: { } type } ? OfType(type) : null;
    }

    private static PaperChoice? OfType(INamedTypeSymbol type)
    {
        var catalog = type is { Name: "Keys", ContainingType: { } around } ? around : type;
        return catalog.IsStatic && catalog.GetTypeMembers("Keys").Length > 0 ? new PaperChoice(catalog.ToDisplayString()) : null;
    }
}
