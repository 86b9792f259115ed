using System.Text;

namespace PaperCatalog.Naming;

/// <summary>Writes the words of a text as one Pascal-cased C# identifier.</summary>
/// <remarks>
/// One rule serves keys and text: a word wholly in capitals is an acronym and is written as a word
/// (<c>APPS</c> gives <c>Apps</c>, as .NET writes <c>Xml</c>); a word in mixed case is its author's spelling
/// and is kept but for a capital at its head. Words end where letters and digits meet, and at every other character.
/// </remarks>
internal sealed class IdentifierWriter
{
    /// <summary>What is read of a text at most: many times what an identifier can hold.</summary>
    private const int LongestText = 2048;

    private readonly StringBuilder _result = new();
    private readonly int _longest;
    private bool _full;

    private IdentifierWriter(int longest) => _longest = longest;

    /// <summary>The identifier for a text, of at most <paramref name="longest"/> units; empty when no letter or digit is in it.</summary>
    public static string Write(string text, int longest)
    {
        var writer = new IdentifierWriter(longest);
        writer.AppendWords(IdentifierText.Normalize(text, LongestText));
        return writer.ToString();
    }

    public override string ToString()
    {
        var text = _result.ToString();

        // A capital can take an accent into itself that the small letter could not.
        return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
    }

    private void AppendWords(string text)
    {
        var word = new StringBuilder();
        var digits = false;
        var joined = false;
        foreach (var c in text)
        {
            var isLetter = IdentifierText.IsLetter(c);
            if (isLetter || IdentifierText.IsDigit(c))
            {
                if (word.Length > 0 && isLetter == digits)
                {
                    Append(word, digits, joined);
                    joined = true;
                }

                digits = !isLetter;
                word.Append(c);
            }
            else if (word.Length > 0 && IdentifierText.IsMark(c))
            {
                word.Append(c);
            }
            else if (word.Length == 0 || digits || !IdentifierText.IsApostrophe(c))
            {
                Append(word, digits, joined);
                joined = false;
            }

            if (_full)
            {
                return;
            }
        }

        Append(word, digits, joined);
    }

    /// <summary>Appends a word and empties it.</summary>
    private void Append(StringBuilder word, bool digits, bool joined)
    {
        if (word.Length == 0 || _full)
        {
            return;
        }

        var text = digits ? Separated(word.ToString()) : Cased(word.ToString(), joined);
        word.Clear();
        if (_result.Length + text.Length <= _longest)
        {
            _result.Append(text);
            return;
        }

        _full = true;
        if (_result.Length < _longest / 2)
        {
            AppendCut(text);
        }
    }

    /// <summary>Cuts inside a word, which only a very long word needs, but never between a letter and its accent.</summary>
    private void AppendCut(string text)
    {
        var length = _longest - _result.Length;
        while (length > 0 && IdentifierText.IsMark(text[length]))
        {
            length--;
        }

        _result.Append(text, 0, length);
    }

    /// <summary>Numbers that stood apart stay apart, and none begins the identifier.</summary>
    private string Separated(string digits) =>
        _result.Length == 0 || IsDigitOrMark(_result[_result.Length - 1]) ? "_" + digits : digits;

    private static bool IsDigitOrMark(char c) => IdentifierText.IsDigit(c) || IdentifierText.IsMark(c);

    private static string Cased(string word, bool afterDigit)
    {
        if (afterDigit && word is "st" or "nd" or "rd" or "th")
        {
            return word;
        }

        if (!IsAcronym(word))
        {
            return IdentifierText.Capital(word[0]) + word.Substring(1);
        }

        return word is "II" or "III" or "IV" or "VI" or "VII" or "VIII" or "IX" or "XI" or "XII"
            ? word
            : word[0] + word.Substring(1).ToLowerInvariant();
    }

    private static bool IsAcronym(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return word.Length > 1;
    }
}
