using System.Globalization;
using System.Text;

namespace PaperCatalog.Formatting;

/// <summary>Shortens given names to initials.</summary>
/// <remarks>Source: APA 7, section 9.8: a space between initials, hyphens kept (<c>J.-P.</c>).</remarks>
internal static class GivenNames
{
    /// <summary>The longest piece before a full stop that is an initial already: <c>Yu.</c>, <c>Ch.</c></summary>
    private const int LongestInitial = 2;

    /// <summary>The initials of given names; names in scripts without capitals stay as they are.</summary>
    /// <param name="given">The given names, cleaned.</param>
    /// <param name="family">The family name, which tells whether capitals mean anything.</param>
    public static string ToInitials(string given, string? family)
    {
        var result = new StringBuilder(given.Length);
        var startsWithCapital = char.IsUpper(given[0]);
        var start = 0;
        while (start < given.Length)
        {
            var end = start;
            while (end < given.Length && !char.IsWhiteSpace(given[end]))
            {
                end++;
            }

            AppendWord(result, given.AsSpan(start, end - start), startsWithCapital && start > 0, family);
            start = end + 1;
        }

        return result.Length == 0 ? given : result.ToString();
    }

    private static void AppendWord(StringBuilder result, ReadOnlySpan<char> word, bool isFurther, string? family)
    {
        if (word.Length == 0)
        {
            return;
        }

        if (isFurther && char.IsLower(word[0]) && word.IndexOf('.') < 0)
        {
            // A particle that stands with the given names, as in "Maria da".
            Separate(result, ' ');
            result.Append(word.ToString());
            return;
        }

        if (word.Length == 2 && char.IsUpper(word[0]) && char.IsUpper(word[1]) && HasLower(family))
        {
            // Two initials without full stops, as PubMed writes them.
            AppendInitial(result, word.Slice(0, 1), ' ', isInitial: true);
            AppendInitial(result, word.Slice(1), ' ', isInitial: true);
            return;
        }

        var separator = ' ';
        while (word.Length > 0)
        {
            var end = word.IndexOfAny("-\u2010\u2011.".AsSpan());
            var piece = end < 0 ? word : word.Slice(0, end);
            var isInitial = end >= 0 && word[end] == '.' && piece.Length <= LongestInitial;

            // After a hyphen, a small letter goes on with the same name: "Lee-ann" is "L."
            if (separator != '-' || isInitial || piece.Length == 0 || !char.IsLower(piece[0]))
            {
                AppendInitial(result, piece, separator, isInitial);
            }

            if (end < 0)
            {
                return;
            }

            var isAfterStop = end + 1 < word.Length && word[end] == '.' && word[end + 1] is '-' or '\u2010' or '\u2011';
            separator = word[end] == '.' && !isAfterStop ? ' ' : '-';
            word = word.Slice(isAfterStop ? end + 2 : end + 1);
        }
    }

    private static void AppendInitial(StringBuilder result, ReadOnlySpan<char> piece, char separator, bool isInitial)
    {
        var start = 0;
        while (start < piece.Length && !char.IsLetterOrDigit(piece[start]) && !char.IsSurrogate(piece[start]))
        {
            start++;
        }

        if (start == piece.Length)
        {
            return;
        }

        Separate(result, separator);
        if (CharUnicodeInfo.GetUnicodeCategory(piece[start]) is UnicodeCategory.OtherLetter or UnicodeCategory.Surrogate)
        {
            result.Append(piece.ToString());
            return;
        }

        var end = isInitial ? piece.Length : start + 1;
        while (end < piece.Length && CharUnicodeInfo.GetUnicodeCategory(piece[end]) is UnicodeCategory.NonSpacingMark)
        {
            end++;
        }

        result.Append(piece.Slice(start, end - start).ToString()).Append('.');
    }

    private static void Separate(StringBuilder result, char separator)
    {
        if (result.Length > 0)
        {
            result.Append(separator);
        }
    }

    private static bool HasLower(string? text)
    {
        foreach (var c in text ?? string.Empty)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }
}
