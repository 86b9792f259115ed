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

    private readonly StringBuilder _result;
    private readonly char[] _word;
    private readonly int _longest;
    private int _length;
    private bool _full;

    private IdentifierWriter(int textLength, int longest)
    {
        _result = new StringBuilder(Math.Min(textLength + 4, longest));
        _word = new char[textLength];
        _longest = longest;
    }

    /// <summary>The identifier for a text, of at most <paramref name="longest"/> units; empty when no letter or digit is in it.</summary>
    public static string Write(string text, int longest)
    {
        text = IdentifierText.Normalize(text, LongestText);
        var writer = new IdentifierWriter(text.Length, longest);
        writer.AppendWords(text);
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
        var digits = false;
        var joined = false;
        foreach (var c in text)
        {
            var isLetter = IdentifierText.IsLetter(c);
            if (isLetter || IdentifierText.IsDigit(c))
            {
                if (_length > 0 && isLetter == digits)
                {
                    Append(digits, joined);
                    joined = true;
                }

                digits = !isLetter;
                _word[_length++] = c;
            }
            else if (_length > 0 && IdentifierText.IsMark(c))
            {
                _word[_length++] = c;
            }
            else if (_length == 0 || digits || !IdentifierText.IsApostrophe(c))
            {
                Append(digits, joined);
                joined = false;
            }

            if (_full)
            {
                return;
            }
        }

        Append(digits, joined);
    }

    /// <summary>Appends the word and empties it.</summary>
    private void Append(bool digits, bool joined)
    {
        if (_length == 0 || _full)
        {
            return;
        }

        var isSeparated = digits && MustSeparate();
        if (!digits)
        {
            Case(joined);
        }

        var length = _length;
        _length = 0;
        if (_result.Length + length + (isSeparated ? 1 : 0) <= _longest)
        {
            (isSeparated ? _result.Append('_') : _result).Append(_word, 0, length);
            return;
        }

        _full = true;
        if (_result.Length < _longest / 2)
        {
            AppendCut((isSeparated ? "_" : string.Empty) + new string(_word, 0, length));
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
    private bool MustSeparate() => _result.Length == 0 || IsDigitOrMark(_result[_result.Length - 1]);

    private static bool IsDigitOrMark(char c) => IdentifierText.IsDigit(c) || IdentifierText.IsMark(c);

    private void Case(bool afterDigit)
    {
        if (afterDigit && (Is('s', 't') || Is('n', 'd') || Is('r', 'd') || Is('t', 'h')))
        {
            return;
        }

        if (!IsAcronym())
        {
            _word[0] = IdentifierText.Capital(_word[0]);
        }
        else if (!IsRoman())
        {
            for (var i = 1; i < _length; i++)
            {
                _word[i] = char.ToLowerInvariant(_word[i]);
            }
        }
    }

    private bool Is(char first, char second) => _length == 2 && _word[0] == first && _word[1] == second;

    private bool IsAcronym()
    {
        for (var i = 0; i < _length; i++)
        {
            if (!char.IsUpper(_word[i]))
            {
                return false;
            }
        }

        return _length > 1;
    }

    // Numerals that are no words; the longest has four letters.
    private bool IsRoman() =>
        _length <= 4 && new string(_word, 0, _length) is "II" or "III" or "IV" or "VI" or "VII" or "VIII" or "IX" or "XI" or "XII";
}
