namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>Reads what stands right before and behind a citation: who wrote it, and when.</summary>
internal sealed class CitationNeighbour(string text, SourceSpan citation, ProseWindow window, SourceSpan title)
{
    /// <summary>The longest stretch between a citation and what is about it, in UTF-16 units.</summary>
    public const int LongestGap = 80;

    private const int MostGapWords = 5;

    // What may stand between a citation and what is about it.
    private static readonly HashSet<string> s_gapWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "at", "see", "available", "arxiv", "preprint", "paper", "article", "the", "doi", "url", "link", "pdf", "here", "et", "al", "by", "from",
        "and", "online", "also", "full", "text", "https", "http", "i", "b", "em", "see", "href", "a",
    };

    /// <summary>Whether nothing of weight stands between two places: marks, a year, names, a few small words.</summary>
    public static bool IsGap(string text, int start, int end)
    {
        if (end - start > LongestGap || text.IndexOf(". ", start, Math.Max(0, end - start), StringComparison.Ordinal) is >= 0 and var stop && !IsAbbreviation(text, stop))
        {
            return false;
        }

        var words = ProseWords.Of(text, start, end, isXml: true);
        return words.Count <= MostGapWords * 2
            && words.FindAll(word => !char.IsUpper(text[word.Start]) && !char.IsDigit(text[word.Start])).TrueForAll(static word => s_gapWords.Contains(word.Text));
    }

    /// <summary>The authors that the prose beside the citation names; null when it names none for certain.</summary>
    public AuthorClaim? Authors() => Behind() ?? Before();

    /// <summary>A year in parentheses right beside the citation or its title; null when there is none.</summary>
    public int? Year(out SourceSpan span)
    {
        foreach (var end in new[] { citation.End, title.Length > 0 && title.End < citation.Start ? title.End : -1 })
        {
            var open = end < 0 ? -1 : SkipClosing(end);
            if (open >= 0 && open + 5 < window.End && text[open] == '(' && new AuthorClaimReader(text, window.End).ReadYear(open, out span, out var behind) is { } year
                && text[behind - 1] == ')')
            {
                return year;
            }
        }

        span = default;
        return null;
    }

    // "[here](…) by Ding et al., that guarantees"
    private AuthorClaim? Behind()
    {
        var position = SkipClosing(citation.End);
        if (new AuthorClaimReader(text, window.End).ReadYear(position, out _, out var behindYear) is not null && text[position] == '(')
        {
            position = SkipClosing(behindYear);
        }

        var hasWord = false;
        foreach (var word in (string[])["by ", "from ", "due to "])
        {
            if (string.CompareOrdinal(text, position, word, 0, word.Length) == 0)
            {
                position += word.Length;
                hasWord = true;
                break;
            }
        }

        hasWord |= position < window.End && text[position] == '(' && position++ > 0;
        return hasWord && new AuthorClaimReader(text, window.End).Read(position) is { } claim
            && (claim.Strength != AuthorClaimStrength.Single || claim.Year is not null)
                ? claim
                : null;
    }

    // "by Qi et al (2010), http://…", "1. Shampine, L. F. (2008). Vectorized adaptive quadrature. https://…"
    private AuthorClaim? Before()
    {
        AuthorClaim? found = null;
        var reader = new AuthorClaimReader(text, citation.Start);
        for (var i = window.Start; i < citation.Start; i++)
        {
            if (!IsPhraseStart(i, out var word) || reader.Read(i) is not { } claim)
            {
                continue;
            }

            if (IsSure(claim, word) && (IsReference(claim, i) || IsTight(claim.End)))
            {
                found = claim;
            }

            i = Math.Max(i, claim.End - 1);
        }

        return found;
    }

    // A lone name may be of anything; a word before, or the beginning, makes it an author.
    private static bool IsSure(AuthorClaim claim, string word) => claim.Strength switch
    {
        AuthorClaimStrength.EtAl or AuthorClaimStrength.Inverted => true,
        AuthorClaimStrength.Several => claim.Year is not null || word is "by" or "from",
        _ => claim.Year is not null && word is "by" or "from" or "see",
    };

    // A list of references begins with the authors, and has a year and a title before the address.
    private bool IsReference(AuthorClaim claim, int start) =>
        claim.Strength is AuthorClaimStrength.Inverted
        && claim.Year is not null
        && text.Substring(window.Start, start - window.Start).Trim() is var lead
        && ProseWindow.EndOfBullet(lead + " ", 0) == (lead.Length == 0 ? 0 : lead.Length + 1);

    private bool IsTight(int end) =>
        title.Length > 0 && title.Start >= end && title.End <= citation.Start
            ? IsGap(text, end, title.Start) && IsGap(text, title.End, citation.Start)
            : IsGap(text, end, citation.Start);

    private bool IsPhraseStart(int i, out string wordBefore)
    {
        wordBefore = string.Empty;
        if (!char.IsUpper(text[i]) || (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '-' or '\'')))
        {
            return false;
        }

        var end = i;
        while (end > window.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > window.Start && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        wordBefore = text.Substring(start, end - start);
        return true;
    }

    private int SkipClosing(int position)
    {
        while (position < window.End && (char.IsWhiteSpace(text[position]) || text[position] is ',' or ')' or ']' or '"' or '\'' or '`' or '\u201D' or '_' or '*'))
        {
            position++;
        }

        return position;
    }

    // "al. ", "J. "
    private static bool IsAbbreviation(string text, int stop) =>
        stop > 0 && (char.IsUpper(text[stop - 1]) || (stop > 1 && text[stop - 1] == 'l' && text[stop - 2] == 'a'));
}
