using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Generator.Check;

/// <summary>Where code names a catalog for which there is no paper file.</summary>
internal sealed class MissingCatalogUses(string className)
{
    private readonly ConcurrentBag<Location> _uses = [];

    /// <summary>The first place in the order of paths; null when no code names the catalog.</summary>
    public Location? First => _uses
        .OrderBy(static use => use.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(static use => use.SourceSpan.Start)
        .FirstOrDefault();

    /// <summary>Looks at a name: it counts when it means nothing. Another type, such as a referenced library's catalog, may have it.</summary>
    public void Look(SyntaxNodeAnalysisContext context)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (name.Identifier.ValueText == className
            && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            && context.SemanticModel.GetSymbolInfo(name, context.CancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true })
        {
            _uses.Add(name.GetLocation());
        }
    }
}
