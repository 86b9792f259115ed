namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>Looks for a title in prose, as it is in the record or with a word wrong.</summary>
/// <param name="Verdict">What came of it.</param>
/// <param name="Span">Where the title stands, right or wrong.</param>
internal readonly record struct TitleMatch(TitleVerdict Verdict, SourceSpan Span)
{
    // Shorter titles with a word exchanged are other titles.
    private const int FewestWords = 4;
    private const int MostWords = 40;

    public static TitleMatch Find(string text, List<ProseWord> prose, string title)
    {
        var words = ProseWords.Of(title);
        if (prose.Count == 0 || words.Count == 0)
        {
            return default;
        }

        if (FindExactly(prose, words) is { } place)
        {
            return new(TitleVerdict.Same, place);
        }

        // Mathematics is written in too many ways to be compared.
        return words.Count is < FewestWords or > MostWords || title.IndexOf('$') >= 0 ? default : FindNearly(text, prose, words);
    }

    // Letters alone count: "Out-performs", "Outperforms" and "out performs" are the same.
    private static SourceSpan? FindExactly(List<ProseWord> prose, List<ProseWord> words)
    {
        var title = string.Concat(words.Select(static word => word.Text));
        var all = string.Concat(prose.Select(static word => word.Text));
        var index = all.IndexOf(title, StringComparison.Ordinal);
        if (index < 0)
        {
            return null;
        }

        var length = 0;
        var first = -1;
        for (var i = 0; i < prose.Count; i++)
        {
            length += prose[i].Text.Length;
            first = first < 0 && length > index ? i : first;
            if (length >= index + title.Length)
            {
                return SourceSpan.FromBounds(prose[first].Start, prose[i].End);
            }
        }

        return null;
    }

    private static TitleMatch FindNearly(string text, List<ProseWord> prose, List<ProseWord> words)
    {
        var alignment = WordAlignment.Of(prose, words);
        var most = words.Count < 8 ? 1 : words.Count < 12 ? 2 : 3;
        if (alignment.Cost == 0 || alignment.Cost > most)
        {
            return default;
        }

        var (first, last) = (prose[alignment.First], prose[alignment.Last]);
        var span = SourceSpan.FromBounds(first.Start, last.End);
        var said = string.Concat(prose.GetRange(alignment.First, alignment.Last - alignment.First + 1).Select(static word => word.Text));
        var isSame = said == string.Concat(words.Select(static word => word.Text)) || !alignment.IsContradiction;
        return isSame || CrossesSentence(text, span) ? new(TitleVerdict.Same, span) : new(TitleVerdict.Different, span);
    }

    private static bool CrossesSentence(string text, SourceSpan span)
    {
        for (var i = span.Start; i + 2 < span.End; i++)
        {
            if (text[i] == '.' && char.IsWhiteSpace(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
