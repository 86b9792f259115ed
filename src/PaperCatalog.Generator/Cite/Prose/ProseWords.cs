using System.Globalization;
using System.Text;

namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>Splits texts into words that can be compared.</summary>
internal static class ProseWords
{
    private static readonly HashSet<string> s_small = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "for", "in", "on", "at", "by", "to", "and", "or", "with", "from", "via", "as", "is", "are", "its", "amp",
        "toward", "towards", "using", "into", "over", "under",
    };

    /// <summary>Whether a word says so little that a title is the same without it.</summary>
    public static bool IsSmall(string word) => s_small.Contains(word);

    /// <summary>The words of a stretch of text; tags and entities of XML are none.</summary>
    public static List<ProseWord> Of(string text, int start, int end, bool isXml)
    {
        var words = new List<ProseWord>();
        for (var i = start; i < end;)
        {
            if (isXml && text[i] is '<' or '&' && EndOfMarkup(text, i, end) is var behind && behind > i)
            {
                i = behind;
            }
            else if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
            }
            else
            {
                var begin = i;
                while (i < end && (char.IsLetterOrDigit(text[i]) || IsInner(text, i, end)))
                {
                    i++;
                }

                words.Add(new ProseWord(begin, i, Fold(text.Substring(begin, i - begin))));
            }
        }

        return words;
    }

    public static List<ProseWord> Of(string text) => Of(text, 0, text.Length, isXml: false);

    /// <summary>Letters and digits in lower case, without accents.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in IsAscii(text) ? text : Decompose(text))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                result.Append(char.ToLowerInvariant(c));
            }
        }

        return result.ToString();
    }

    /// <summary>Whether two words are one, in British or American spelling.</summary>
    public static bool AreSame(string first, string second) =>
        first == second
        || (first.Length > 4 && second.Length > 4 && first[0] == second[0] && Respell(first) == Respell(second));

    private static string Respell(string word) => word
        .Replace('z', 's').Replace("our", "or").Replace("ae", "e").Replace("oe", "e").Replace("ll", "l").Replace("tre", "ter");

    // The apostrophe of "don't" is inside of a word.
    private static bool IsInner(string text, int i, int end) =>
        text[i] is '\'' or '\u2019' && i + 1 < end && char.IsLetter(text[i + 1]);

    private static int EndOfMarkup(string text, int start, int end)
    {
        var close = text.IndexOf(text[start] == '<' ? '>' : ';', start, end - start);
        return close < 0 || (text[start] == '&' && close - start > 8) ? start : close + 1;
    }

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static string Decompose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return text; // a lone surrogate has no normal form
        }
    }
}
