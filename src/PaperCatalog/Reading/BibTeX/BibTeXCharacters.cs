namespace PaperCatalog.Reading.BibTeX;

/// <summary>The classes of characters in BibTeX's syntax.</summary>
internal static class BibTeXCharacters
{
    /// <summary>White space between tokens; a no-break space or a stray byte order mark counts, as editors leave them there.</summary>
    public static bool IsSpace(char c) => c <= ' ' || (c >= '\u0080' && (char.IsWhiteSpace(c) || c == '\uFEFF'));

    /// <summary>White space that BibTeX folds inside a value.</summary>
    public static bool IsFoldedSpace(char c) => c is ' ' or (>= '\t' and <= '\r');

    public static bool IsLineEnd(char c) => c is '\n' or '\r';

    /// <summary>A character of the name of an entry type, field or abbreviation.</summary>
    public static bool IsName(char c) => c switch
    {
        '{' or '}' or '(' or ')' or ',' or '=' or '"' or '#' or '%' or '@' or '\\' => false,
        _ => !IsSpace(c),
    };

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    /// <summary>Compares with a lower-case ASCII word without regard to the case of ASCII letters.</summary>
    public static bool EqualsWord(ReadOnlySpan<char> text, string lowerCase)
    {
        if (text.Length != lowerCase.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (ToLower(text[i]) != lowerCase[i])
            {
                return false;
            }
        }

        return true;
    }

    public static char ToLower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
