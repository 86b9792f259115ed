using PaperCatalog.Generator.Cite.Raw;

namespace PaperCatalog.Generator.Cite;

/// <summary>A comment that has to do with papers.</summary>
/// <param name="Comment">What it says.</param>
/// <param name="Raw">The identifiers in it, at their places in its text.</param>
/// <param name="Typed">The typed citations in it, at their places in the file.</param>
internal sealed record CitedComment(CommentText Comment, IReadOnlyList<RawMention> Raw, IReadOnlyList<CitationMention> Typed)
{
    /// <summary>Where a stretch of the comment's text stands in the file.</summary>
    public SourceSpan InFile(SourceSpan span) =>
        SourceSpan.FromBounds(Comment.PositionOf(span.Start), Comment.PositionOf(Math.Max(span.Start, span.End - 1)) + (span.Length > 0 ? 1 : 0));

    /// <summary>Where a place of the file stands in the comment's text.</summary>
    public int InText(int position)
    {
        // The lines are in order, so the places are.
        int low = 0, high = Comment.Text.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Comment.PositionOf(middle) < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
