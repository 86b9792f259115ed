namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>The part of a comment that can be about one citation: its paragraph or list item, up to its neighbours.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The place behind it.</param>
internal readonly record struct ProseWindow(int Start, int End)
{
    private const int LongestBefore = 600;
    private const int LongestBehind = 300;

    private static readonly string[] s_blocks =
        ["<para", "</para", "<item", "</item", "<list", "<summary", "</summary", "<remarks", "</remarks", "<br", "<param", "<returns", "<example", "<li", "<p>", "</p>"];

    /// <summary>The window around a stretch of a comment.</summary>
    /// <param name="text">The comment.</param>
    /// <param name="citation">The citation with its markup.</param>
    /// <param name="previous">Where the citation before it ends.</param>
    /// <param name="next">Where the citation behind it begins.</param>
    public static ProseWindow Of(string text, SourceSpan citation, int previous, int next)
    {
        var start = citation.Start;
        var least = Math.Max(previous, citation.Start - LongestBefore);
        while (start > least && !IsBoundary(text, start))
        {
            start--;
        }

        var end = citation.End;
        var most = Math.Min(Math.Min(next, text.Length), citation.End + LongestBehind);
        while (end < most && !IsBoundary(text, end))
        {
            end++;
        }

        return new ProseWindow(start, Math.Max(end, citation.End));
    }

    /// <summary>Whether a paragraph or an item begins here.</summary>
    private static bool IsBoundary(string text, int position)
    {
        if (position >= text.Length)
        {
            return true;
        }

        if (text[position] == '<')
        {
            return Array.Exists(s_blocks, block => string.CompareOrdinal(text, position, block, 0, block.Length) == 0);
        }

        return position > 0 && text[position - 1] == '\n' && (text[position] == '\n' || EndOfBullet(text, position) > position);
    }

    /// <summary>The place behind the mark of a list item, such as <c>* </c>, <c>1. </c> or <c>[1] </c>; the same place where there is none.</summary>
    public static int EndOfBullet(string text, int position)
    {
        var i = position;
        var isBracketed = i < text.Length && text[i] == '[';
        i += isBracketed ? 1 : 0;
        var digits = i;
        while (i < text.Length && i - digits < 3 && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        var isMark = i > digits
            ? i < text.Length && (isBracketed ? text[i] == ']' : text[i] is '.' or ')')
            : !isBracketed && i < text.Length && text[i] is '*' or '-' or '\u2022' or '+';
        return isMark && i + 1 < text.Length && text[i + 1] == ' ' ? i + 2 : position;
    }
}
