namespace PaperCatalog.Reading.Links;

/// <summary>Finds the addresses that stand in a text without any markup.</summary>
internal static class LinkFinder
{
    private const string Separator = "://";

    private static readonly string[] s_schemes = ["https", "http", "ftp"];

    /// <summary>Appends the addresses of a text in order; one that occurs twice is appended twice.</summary>
    public static void AddTo(List<string> links, ReadOnlySpan<char> text)
    {
        while (TryFindNext(text, out var start, out var length))
        {
            links.Add(text.Slice(start, length).ToString());
            text = text.Slice(start + length);
        }
    }

    /// <summary>The address in a text that holds nothing else; null when it is none.</summary>
    public static Link? ToLink(string? text) =>
        PlainAddress.IsPlain(text.AsSpan()) ? Link.FromTrusted(text!)
            : IsAddress(text.AsSpan()) ? Link.Parse(text)
            : null;

    /// <summary>Whether a text is an address with a scheme. A bare path is none, whatever the operating system thinks.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 2 || colon == text.Length - 1 || !IsAsciiLetter(text[0]))
        {
            return false;
        }

        foreach (var c in text.Slice(1, colon - 1))
        {
            if (!IsAsciiLetter(c) && c is not ((>= '0' and <= '9') or '+' or '-' or '.'))
            {
                return false;
            }
        }

        foreach (var c in text.Slice(colon))
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryFindNext(ReadOnlySpan<char> text, out int start, out int length)
    {
        var from = 0;
        while (true)
        {
            var separator = text.Slice(from).IndexOf(Separator.AsSpan());
            if (separator < 0)
            {
                start = 0;
                length = 0;
                return false;
            }

            separator += from;
            from = separator + Separator.Length;
            start = SchemeStart(text, separator);
            if (start >= 0)
            {
                var end = AddressEnd(text, from);
                if (end > from)
                {
                    length = end - start;
                    return true;
                }
            }
        }
    }

    /// <summary>Where the scheme begins that ends at a separator; -1 when none that we know does.</summary>
    public static int SchemeStart(ReadOnlySpan<char> text, int separator)
    {
        foreach (var scheme in s_schemes)
        {
            var start = separator - scheme.Length;
            if (start >= 0
                && text.Slice(start, scheme.Length).Equals(scheme.AsSpan(), StringComparison.OrdinalIgnoreCase)
                && (start == 0 || !char.IsLetterOrDigit(text[start - 1])))
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>Where the address ends whose host begins at an offset: marks of the sentence around it are not part of it.</summary>
    public static int AddressEnd(ReadOnlySpan<char> text, int from)
    {
        var round = 0;
        var square = 0;
        var end = from;
        for (; end < text.Length; end++)
        {
            var c = text[end];
            if (!IsAddressCharacter(c)
                || (c == ')' && --round < 0)
                || (c == ']' && --square < 0))
            {
                break;
            }

            round += c == '(' ? 1 : 0;
            square += c == '[' ? 1 : 0;
        }

        while (end > from && IsTrailing(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    // RFC 3986, section 2, and letters beyond ASCII as RFC 3987 allows them.
    private static bool IsAddressCharacter(char c) => c <= '~'
        ? c > ' ' && c is not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}')
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static bool IsTrailing(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '(' or '[';

    private static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';
}
