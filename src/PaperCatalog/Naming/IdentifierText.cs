using System.Globalization;
using System.Text;

namespace PaperCatalog.Naming;

/// <summary>Text made fit for an identifier: normalised, nothing invisible in it, nothing outside the basic plane.</summary>
/// <remarks>Source: C# language specification, "Identifiers" (6.4.3) and Unicode Standard Annex 15.</remarks>
internal static class IdentifierText
{
    /// <summary>
    /// The first <paramref name="longest"/> units in form NFKC, so that twins that look the same (full width,
    /// ligature, decomposed accent) are the same. Format characters are left out; what can stand in no word is a space.
    /// </summary>
    public static string Normalize(string text, int longest)
    {
        var length = Math.Min(text.Length, longest);
        return IsAscii(text, length) ? text.Substring(0, length) : Visible(text, length).Normalize(NormalizationForm.FormKC);
    }

    /// <summary>Whether a unit can begin a word; signs such as the circumflex on its own count as letters in Unicode, but make none.</summary>
    public static bool IsLetter(char c) => c is not (>= '\u02B9' and <= '\u02FF') && char.GetUnicodeCategory(c)
        is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter
        or UnicodeCategory.LetterNumber;

    public static bool IsDigit(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether a unit belongs to the letter or digit before it.</summary>
    public static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark;

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BB' or '\u02BC';

    /// <summary>The capital that begins a word. Georgian has capitals, but writes no word with only its first in them.</summary>
    public static char Capital(char c) => c is >= '\u10D0' and <= '\u10FF' ? c : char.ToUpperInvariant(c);

    private static string Visible(string text, int length)
    {
        var result = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < length && char.IsLowSurrogate(text[i + 1]))
            {
                // Kept for now: normalisation makes plain letters of mathematical ones.
                if (IsAssigned(CharUnicodeInfo.GetUnicodeCategory(text, i)))
                {
                    result.Append(c).Append(text[i + 1]);
                }
                else
                {
                    result.Append(' ');
                }

                i++;
            }
            else if (!IsInvisible(c))
            {
                result.Append(IsAssigned(char.GetUnicodeCategory(c)) ? c : ' ');
            }
        }

        return result.ToString();
    }

    /// <summary>Format characters, and the letters and marks that Unicode lists as ignorable by default: they would make twins.</summary>
    private static bool IsInvisible(char c) =>
        char.GetUnicodeCategory(c) == UnicodeCategory.Format
        || c is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFFA0'
            or (>= '\u180B' and <= '\u180F') or (>= '\uFE00' and <= '\uFE0F');

    private static bool IsAssigned(UnicodeCategory category) => category
        is not (UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static bool IsAscii(string text, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (text[i] > '\u007F')
            {
                return false;
            }
        }

        return true;
    }
}
