using Microsoft.CodeAnalysis;
using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Cite.Resolve;

/// <summary>Asks the compiler for keys that are constants of the user's own, or expressions.</summary>
/// <remarks>
/// The generator does not see what it makes, so the constants of a catalog's class <c>Keys</c> are found by their names, which
/// costs nothing. Only other constants are asked for, at every edit: a project has few of them, if any.
/// </remarks>
internal static class ConstantKeys
{
    public static ValueList<CitationMention> Read(
        Compilation compilation, SyntaxTree tree, ValueList<CitationMention> mentions, CancellationToken cancellationToken)
    {
        SemanticModel? model = null;
        CitationMention[]? read = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (IsUnread(mentions[i]))
            {
                model ??= compilation.GetSemanticModel(tree);
                var node = tree.GetRoot(cancellationToken).FindNode(mentions[i].Span, getInnermostNodeForTie: true);
                if (model.GetConstantValue(node, cancellationToken).Value is string key)
                {
                    read ??= [.. mentions];
                    read[i] = mentions[i] with { Kind = CitationTargetKind.Key, Target = key };
                }
            }
        }

        return read is null ? mentions : ValueList<CitationMention>.Own(read);
    }

    private static bool IsUnread(CitationMention mention) =>
        mention.Form == CitationForm.Attribute
        && (mention.Kind == CitationTargetKind.Expression
            || (mention.Kind == CitationTargetKind.Name && !mention.Target.StartsWith("Keys.", StringComparison.Ordinal) && mention.Target.IndexOf(".Keys.", StringComparison.Ordinal) < 0));
}
