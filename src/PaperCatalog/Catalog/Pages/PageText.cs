using System.Globalization;
using System.Text;

namespace PaperCatalog.Catalog.Pages;

/// <summary>The characters of a page record: one variable a line, <c>name TAB value</c>.</summary>
/// <remarks>
/// A value's own line feeds become "LF SPACE" (a continuation line, as in mail headers); tabs, lone
/// surrogates and the escape itself, which metadata or the form cannot hold, become U+001A and four hex
/// digits. Everything else stays as it is, so that a record in generated code can be read.
/// </remarks>
internal static class PageText
{
    private const char Escape = '\u001A';

    public static void AppendLine(StringBuilder record, string name, string value)
    {
        if (record.Length > 0)
        {
            record.Append('\n');
        }

        // A name of our own is as it is; a field's may be anything that a file calls it.
        AppendValue(record, name, isPart: true);
        record.Append('\t');
        AppendValue(record, value, isPart: false);
    }

    /// <summary>Appends a value; a part of a list, whose parts stand between tabs, takes no continuation lines.</summary>
    public static void AppendValue(StringBuilder record, string value, bool isPart)
    {
        var copied = 0;
        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case '\n' when !isPart:
                    record.Append(value, copied, i - copied).Append("\n ");
                    break;
                case '\n' or '\t' or Escape:
                case >= '\uD800' and <= '\uDFFF' when IsLone(value, i):
                    record.Append(value, copied, i - copied).Append(Escape)
                        .Append(((int)value[i]).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    continue;
            }

            copied = i + 1;
        }

        record.Append(value, copied, value.Length - copied);
    }

    /// <summary>Reads the next line with its continuation lines, and moves on.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool TryReadLine(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        var tab = rest.IndexOf('\t');
        if (tab < 0)
        {
            name = value = default;
            return false;
        }

        name = rest.Slice(0, tab);
        var end = tab + 1;
        while (true)
        {
            var length = rest.Slice(end).IndexOf('\n');
            if (length < 0)
            {
                value = rest.Slice(tab + 1);
                rest = default;
                return true;
            }

            end += length + 1;
            if (end == rest.Length || rest[end] != ' ')
            {
                value = rest.Slice(tab + 1, end - tab - 2);
                rest = rest.Slice(end);
                return true;
            }
        }
    }

    /// <summary>The value as it was before <see cref="AppendValue"/>.</summary>
    public static string Unescape(ReadOnlySpan<char> value)
    {
        if (value.IndexOfAny('\n', Escape) < 0)
        {
            return value.ToString();
        }

        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c == Escape && i + 4 < value.Length)
            {
                text.Append((char)HexValue(value.Slice(i + 1, 4)));
                i += 4;
            }
            else
            {
                text.Append(c);
                if (c == '\n')
                {
                    i++; // the space that marks a continuation line
                }
            }
        }

        return text.ToString();
    }

    /// <summary>The value between two places of a record.</summary>
    public static string Unescape(string record, int start, int end) => Unescape(record.AsSpan(start, end - start));

    private static int HexValue(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value << 4) | (digit <= '9' ? digit - '0' : digit - 'A' + 10);
        }

        return value;
    }

    /// <summary>Whether a surrogate is half of no pair.</summary>
    private static bool IsLone(string text, int index) =>
        !(char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        && !(char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]));
}
