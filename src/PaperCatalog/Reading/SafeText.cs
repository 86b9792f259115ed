using System.Globalization;
using System.Text;

namespace PaperCatalog.Reading;

/// <summary>Makes text of a stranger's file fit for a message.</summary>
internal static class SafeText
{
    /// <summary>
    /// One line of at most <paramref name="longest"/> units. Characters that a log or a terminal would act on
    /// (line ends, controls, bidirectional marks) become U+FFFD; <c>##</c> and <c>::</c>, which build
    /// servers take for commands, get a space between.
    /// </summary>
    public static string OneLine(string text, int longest)
    {
        var result = new StringBuilder(Math.Min(text.Length, longest) + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (result.Length >= longest)
            {
                return result.Append('\u2026').ToString();
            }

            var c = text[i];
            if (c is >= ' ' and <= '~')
            {
                if (c is '#' or ':' && result.Length > 0 && result[result.Length - 1] == c)
                {
                    result.Append(' ');
                }

                result.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, i)))
                {
                    result.Append(c).Append(text[i + 1]);
                }
                else
                {
                    result.Append('\uFFFD');
                }

                i++;
            }
            else if (c is '\t' or '\n' or '\r')
            {
                result.Append(' ');
            }
            else
            {
                result.Append(IsVisible(CharUnicodeInfo.GetUnicodeCategory(c)) ? c : '\uFFFD');
            }
        }

        return result.ToString();
    }

    /// <summary>Letters, marks, numbers, punctuation, symbols and the space: what shows itself and changes nothing else.</summary>
    public static bool IsVisible(UnicodeCategory category) => category
        is <= UnicodeCategory.OtherNumber
        or UnicodeCategory.SpaceSeparator
        or (>= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol);
}
