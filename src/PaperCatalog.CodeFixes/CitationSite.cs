using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Cite;
using PaperCatalog.Generator.Cite.Raw;

namespace PaperCatalog.CodeFixes;

/// <summary>The comment and the identifier that a diagnostic is about.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Mention">The identifier.</param>
internal sealed record CitationSite(CitedComment Comment, RawMention Mention)
{
    /// <summary>Finds it; null in a string, and in a text that is another by now.</summary>
    public static CitationSite? Find(SyntaxTree tree, TextSpan span, CancellationToken cancellationToken)
    {
        foreach (var comment in CodeCitations.Of(tree, cancellationToken).Comments)
        {
            foreach (var mention in comment.Raw)
            {
                var place = comment.InFile(mention.Span);
                if (place.Start == span.Start && place.End == span.End)
                {
                    return new CitationSite(comment, mention);
                }
            }
        }

        return null;
    }
}
