using System.Text;

namespace PaperCatalog.Conformance.Cases;

/// <summary>Ways to look away from what may differ between two readings of one text.</summary>
internal static class Texts
{
    /// <summary>Without HTML's tags; the space around them is folded.</summary>
    public static string WithoutTags(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '/') ? text.IndexOf('>', i) : -1;
            if (end < 0)
            {
                result.Append(text[i]);
            }
            else
            {
                i = end;
            }
        }

        return Reference.Fold(result.ToString());
    }

    /// <summary>Letters and digits alone: without marks, spaces, and case.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>Digits alone.</summary>
    public static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    /// <summary>Without any white space, soft hyphens and zero-width characters.</summary>
    public static string WithoutSpace(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c is not ('\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')));

    /// <summary>Typewriter's quotes and hyphens for the printer's, one hyphen for a dash that is written as several.</summary>
    public static string WithPlainPunctuation(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Replace("---", "-", StringComparison.Ordinal).Replace("--", "-", StringComparison.Ordinal)
            .Replace("``", "\"", StringComparison.Ordinal).Replace("''", "\"", StringComparison.Ordinal).Replace("...", "\u2026", StringComparison.Ordinal))
        {
            result.Append(c switch
            {
                '\u2018' or '\u2019' or '`' or '\u02B9' or '\u2032' => '\'',
                '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
                '\u00A0' or '\u2009' or '\u202F' => ' ',
                _ => c,
            });
        }

        return result.ToString();
    }

    /// <summary>Whether two texts agree in all but the formulas that stand between dollar signs in ours.</summary>
    public static bool AgreeOutsideMath(string expected, string actual, StringComparison comparison)
    {
        var from = 0;
        var pieces = actual.Split('$', StringSplitOptions.None);
        if (pieces.Length < 3)
        {
            return false;
        }

        for (var i = 0; i < pieces.Length; i += 2)
        {
            var piece = WithoutSpace(pieces[i]);
            var at = expected.IndexOf(piece, from, comparison);
            if (at < 0)
            {
                return false;
            }

            from = at + piece.Length;
        }

        return true;
    }

    /// <summary>The marks of each letter in one order.</summary>
    public static string WithSortedMarks(string text)
    {
        var characters = text.Normalize(NormalizationForm.FormD).ToCharArray();
        for (var start = 0; start < characters.Length; start++)
        {
            var end = start;
            while (end < characters.Length && char.GetUnicodeCategory(characters[end]) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                end++;
            }

            Array.Sort(characters, start, end - start);
            start = Math.Max(start, end - 1);
        }

        return new string(characters);
    }
}
