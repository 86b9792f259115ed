using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Cite;

/// <summary>Finds the citations of C# files, each file once.</summary>
/// <remarks>
/// The generator and the analyzers see the same trees, and an edit gives one new tree among hundreds of old ones. So
/// what was found is kept with the tree, and goes when the tree goes.
/// </remarks>
internal static class CitationScanner
{
    private static readonly ConditionalWeakTable<SyntaxTree, ValueList<CitationMention>> s_mentions = new();

    /// <summary>The citations of a file in the order of the text, from its syntax alone.</summary>
    public static ValueList<CitationMention> Scan(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (s_mentions.TryGetValue(tree, out var mentions))
        {
            return mentions;
        }

        var found = CitationWalk.Find(tree, cancellationToken);
        return s_mentions.GetValue(tree, _ => found);
    }
}
