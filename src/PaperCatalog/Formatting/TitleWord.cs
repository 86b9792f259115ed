using PaperCatalog.Reading.Latex;

namespace PaperCatalog.Formatting;

/// <summary>A word of a title with the white space before it, and what of it a style must not change.</summary>
/// <param name="CoreStart">Where the word begins without the marks before it.</param>
/// <param name="CoreEnd">Where it ends without the marks after it.</param>
/// <param name="End">Where it ends with them.</param>
/// <param name="IsProtected">Whether small letters would spoil it.</param>
internal readonly record struct TitleWord(int CoreStart, int CoreEnd, int End, bool IsProtected)
{
    /// <summary>Whether a title has such parts.</summary>
    public static bool IsProtectedIn(string title)
    {
        for (var start = 0; start < title.Length;)
        {
            var word = At(title, start);
            if (word.IsProtected)
            {
                return true;
            }

            start = word.End;
        }

        return false;
    }

    /// <summary>The parts of a title that small letters would spoil.</summary>
    public static List<TextRange> ProtectedParts(string title)
    {
        var parts = new List<TextRange>();
        for (var start = 0; start < title.Length;)
        {
            var word = At(title, start);
            if (word.IsProtected)
            {
                parts.Add(new TextRange(word.CoreStart, word.CoreEnd - word.CoreStart));
            }

            start = word.End;
        }

        return parts;
    }

    /// <summary>The word that begins at an offset.</summary>
    public static TitleWord At(string title, int start)
    {
        var i = start;
        while (i < title.Length && LatexScanner.IsSpace(title[i]))
        {
            i++;
        }

        var coreStart = -1;
        var coreEnd = i;
        var isProtected = false;
        var isPartStart = true;
        while (i < title.Length && !LatexScanner.IsSpace(title[i]))
        {
            var c = title[i];
            var length = c == '$' ? MathSpan.LengthAt(title, i) : 0;
            if (length > 0 || char.IsLetterOrDigit(c))
            {
                coreStart = coreStart < 0 ? i : coreStart;
                coreEnd = i + Math.Max(length, 1);
                isProtected |= length > 0 || (char.IsUpper(c) && !isPartStart);
                isPartStart = false;
            }
            else if (IsJoint(c))
            {
                isPartStart = true;
            }

            i += Math.Max(length, 1);
        }

        // A letter that stands for itself, as in "Vitamin C"; "A" is the article.
        isProtected |= coreEnd - coreStart == 1 && coreStart >= 0 && char.IsUpper(title[coreStart]) && title[coreStart] != 'A';
        return new TitleWord(coreStart < 0 ? i : coreStart, coreStart < 0 ? i : coreEnd, i, isProtected);
    }

    /// <summary>Marks after which a title begins a new word: "Graph-Based" has no inner capital.</summary>
    private static bool IsJoint(char c) => c
        is '-' or '/' or '(' or '[' or '"' or ':' or '\u2010' or '\u2011' or '\u2013' or '\u2014' or '\u2018' or '\u201C';
}
