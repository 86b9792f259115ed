namespace PaperCatalog.Generator.Cite;

/// <summary>Places in a paper as prose names them: <c>, equation 4</c>, <c>, sec. 3.1</c>, <c>, pp. 33-35</c>, <c>, §2</c>.</summary>
internal static class LocatorText
{
    /// <summary>CSL's locator terms with their short forms (CSL 1.0.2, "Locators"), and what papers number besides.</summary>
    private static readonly HashSet<string> s_terms = new(StringComparer.OrdinalIgnoreCase)
    {
        "algorithm", "algorithms", "alg", "appendix", "appendices", "app", "book", "bk", "chapter", "chapters", "chap", "ch",
        "column", "col", "corollary", "cor", "definition", "def", "equation", "equations", "eq", "eqs", "eqn", "example",
        "figure", "figures", "fig", "figs", "folio", "fol", "lemma", "lem", "line", "lines", "listing", "note", "number", "no",
        "opus", "op", "page", "pages", "p", "pp", "paragraph", "para", "part", "pt", "proposition", "prop", "remark", "section",
        "sections", "sec", "secs", "sect", "step", "steps", "table", "tables", "tab", "theorem", "theorems", "thm", "verse",
        "volume", "vol", "§", "§§", "¶",
    };

    /// <summary>The place that stands right behind a citation; null when none does.</summary>
    /// <param name="text">The text; <see cref="CitationGroups.NoProse"/> is markup.</param>
    /// <param name="start">The end of the citation.</param>
    public static string? After(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is ',' or '(' or '"' or '\'' or CitationGroups.NoProse))
        {
            i++;
        }

        var first = i;
        while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '§' or '¶'))
        {
            i++;
        }

        if (i == first || !s_terms.Contains(text.Substring(first, i - first)))
        {
            return null;
        }

        i += i < text.Length && text[i] == '.' ? 1 : 0;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] == '\u00A0'))
        {
            i++;
        }

        var number = i;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '.' or '-' or '\u2013' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))))
        {
            i++;
        }

        // "section of" is no place; "Theorem A" and "part iv" are.
        var isNumber = i > number && (char.IsDigit(text[number]) || i - number == 1 || IsRoman(text, number, i));
        return isNumber
            ? string.Join(" ", text.Substring(first, i - first).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : null;
    }

    private static bool IsRoman(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('i' or 'v' or 'x' or 'I' or 'V' or 'X'))
            {
                return false;
            }
        }

        return true;
    }
}
