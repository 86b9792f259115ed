using System.Globalization;
using System.Text;

namespace PaperCatalog.Web.Search;

/// <summary>Words as they are compared: in lower case and without accents, so that <c>ilga</c> finds <c>Ilğa</c>.</summary>
internal static class PlainWords
{
    public static IEnumerable<string> Of(string text)
    {
        for (var start = 0; TryNext(text, ref start, out var end); start = end)
        {
            yield return Fold(text[start..end]);
        }
    }

    /// <summary>Moves to the next word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to look from; then where the word begins.</param>
    /// <param name="end">Where the word ends.</param>
    public static bool TryNext(string text, ref int start, out int end)
    {
        while (start < text.Length && !IsPart(text[start]))
        {
            start++;
        }

        end = start;
        while (end < text.Length && IsPart(text[end]))
        {
            end++;
        }

        return end > start;
    }

    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            // Letters that have no accent to lose.
            folded.Append(char.ToLowerInvariant(letter) switch
            {
                'ø' => 'o',
                'ł' => 'l',
                'ı' => 'i',
                'đ' or 'ð' => 'd',
                var other => other,
            });
        }

        return folded.ToString();
    }

    private static bool IsPart(char letter) =>
        char.IsLetterOrDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
