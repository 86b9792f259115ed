using System.Globalization;

namespace PaperCatalog.Reading.Names;

/// <summary>Whether a word of a name begins with a lower-case letter, which makes it a "von".</summary>
/// <remarks>
/// Source: bibtex.web, "von_token_found": the first letter outside braces decides, or the first one inside
/// a special character (a brace that is followed by a backslash at the outermost level).
/// </remarks>
internal static class NameCase
{
    // Commands that are letters themselves; BibTeX knows their case.
    private static readonly string[] s_letters = ["i", "j", "o", "O", "l", "L", "oe", "OE", "ae", "AE", "aa", "AA", "ss"];

    public static bool IsLower(ReadOnlySpan<char> word)
    {
        var depth = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c == '{')
            {
                if (depth == 0 && i + 1 < word.Length && word[i + 1] == '\\')
                {
                    return IsLowerSpecial(word.Slice(i + 2));
                }

                depth++;
            }
            else if (c == '}')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (depth == 0 && char.IsLetter(c))
            {
                return char.IsLower(c);
            }
            else if (depth == 0 && char.IsHighSurrogate(c) && i + 1 < word.Length)
            {
                var category = CharUnicodeInfo.GetUnicodeCategory(word.Slice(i, 2).ToString(), 0);
                if (category <= UnicodeCategory.OtherLetter)
                {
                    return category == UnicodeCategory.LowercaseLetter;
                }

                i++;
            }
        }

        return false;
    }

    /// <summary>The case of a special character, from behind its backslash.</summary>
    private static bool IsLowerSpecial(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        foreach (var letter in s_letters)
        {
            if (text.Slice(0, length).SequenceEqual(letter.AsSpan()))
            {
                return char.IsLower(letter[0]);
            }
        }

        var depth = 1;
        for (var i = length; i < text.Length && depth > 0; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return char.IsLower(text[i]);
            }

            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
        }

        return false;
    }
}
