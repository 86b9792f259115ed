namespace PaperCatalog.Reading.Links;

/// <summary>Tells the addresses that are plainly valid, so that no <see cref="Uri"/> is made to find out.</summary>
/// <remarks>
/// Nearly all addresses of real records are: <c>http</c> or <c>https</c>, a host of letters, digits, hyphens and dots, and visible
/// ASCII behind it. About others, with a port, a user, an address of numbers or letters beyond ASCII, <see cref="Uri"/> is asked.
/// </remarks>
internal static class PlainAddress
{
    private const int Longest = 2000;
    private const int LongestHost = 200;
    private const int LongestLabel = 60;

    /// <summary>Whether <see cref="Uri"/> takes a text without a doubt; false says nothing.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        var scheme = text.StartsWith("https://".AsSpan(), StringComparison.Ordinal) ? 8
            : text.StartsWith("http://".AsSpan(), StringComparison.Ordinal) ? 7
            : 0;
        if (scheme == 0 || text.Length > Longest)
        {
            return false;
        }

        var rest = text.Slice(scheme);
        var slash = rest.IndexOf('/');
        var host = slash < 0 ? rest : rest.Slice(0, slash);
        return IsHost(host) && IsVisibleAscii(rest.Slice(host.Length));
    }

    /// <summary>Whether a text is a name of a host whose last part begins with a letter, so that it is no number.</summary>
    private static bool IsHost(ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '.';
            if (c == '.')
            {
                if (i == start || i - start > LongestLabel || text[start] == '-' || text[i - 1] == '-')
                {
                    return false;
                }

                start = i < text.Length ? i + 1 : start;
            }
            else if (!IsLetter(c) && c is not ((>= '0' and <= '9') or '-'))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= LongestHost && IsLetter(text[start]);
    }

    private static bool IsVisibleAscii(ReadOnlySpan<char> text)
    {
#if NET
        return text.IndexOfAnyExceptInRange('!', '~') < 0 && !text.Contains('\\');
#else
        foreach (var c in text)
        {
            if (c is < '!' or > '~' or '\\')
            {
                return false;
            }
        }

        return true;
#endif
    }

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';
}
