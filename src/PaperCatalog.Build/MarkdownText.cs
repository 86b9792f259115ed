using System.Globalization;
using System.Text;
using PaperCatalog.Reading;

namespace PaperCatalog.Build;

/// <summary>Texts and addresses as they may stand in a line of Markdown: nothing in them is markup.</summary>
/// <remarks>Source: CommonMark 0.31, 2.4 "Backslash escapes", 6.1 "Code spans" and 6.3 "Links"; HTML is text too.</remarks>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]<>|~$#";

    private static readonly string[] s_schemes = ["https://", "http://", "ftp://"];

    /// <summary>Appends text; what would hide it or end its line becomes U+FFFD or a space.</summary>
    public static void Append(StringBuilder output, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // "A & B" is no character reference.
            if (Marks.IndexOf(text[i]) >= 0 || (text[i] == '&' && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])))
            {
                output.Append('\\');
            }

            i += AppendVisible(output, text, i);
        }
    }

    /// <summary>Appends text as code, which has no escapes.</summary>
    public static void AppendCode(StringBuilder output, string text)
    {
        // A run of backticks longer than any inside.
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var space = longest > 0 ? " " : string.Empty;
        output.Append('`', longest + 1).Append(space);
        for (var i = 0; i < text.Length; i++)
        {
            i += AppendVisible(output, text, i);
        }

        output.Append(space).Append('`', longest + 1);
    }

    /// <summary>Appends the path of a file as the target of a link.</summary>
    public static void AppendPath(StringBuilder output, string path)
    {
        foreach (var b in Encoding.UTF8.GetBytes(path))
        {
            AppendByte(output, b, "-._~/");
        }
    }

    /// <summary>Appends a web address as the target of a link; gives back whether it is one that may be followed.</summary>
    public static bool TryAppendAddress(StringBuilder output, string address)
    {
        if (!s_schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        foreach (var b in Encoding.UTF8.GetBytes(address))
        {
            AppendByte(output, b, "-._~/:?#@!$&'*+,;=%[]");
        }

        return true;
    }

    private static void AppendByte(StringBuilder output, byte b, string kept)
    {
        var c = (char)b;
        if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || (c < 128 && kept.IndexOf(c) >= 0))
        {
            output.Append(c);
        }
        else
        {
            output.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }
    }

    // Appends the character at a place, and says how many units it takes besides the first.
    private static int AppendVisible(StringBuilder output, string text, int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            output.Append(SafeText.IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, i)) ? text.Substring(i, 2) : "\uFFFD");
            return 1;
        }

        output.Append(char.IsWhiteSpace(c) ? ' ' : SafeText.IsVisible(CharUnicodeInfo.GetUnicodeCategory(c)) ? c : '\uFFFD');
        return 0;
    }
}
