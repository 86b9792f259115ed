namespace PaperCatalog.Naming;

/// <summary>Cuts running text into words, in one pass; addresses and LaTeX commands are passed over.</summary>
internal static class TextTokenizer
{
    /// <summary>What is looked at of a text: a name is introduced early, and most abstracts have a third of this.</summary>
    private const int LongestText = 6000;

    /// <summary>The words of a text in order.</summary>
    public static List<TextToken> Read(string source)
    {
        var text = IdentifierText.Normalize(source, LongestText);
        var tokens = new List<TextToken>(text.Length / 6);
        var gap = Gap.Sentence;
        for (var i = 0; i < text.Length;)
        {
            if (IsAddress(text, i))
            {
                i = EndOfAddress(text, i);
                gap |= Gap.Clause;
            }
            else if (text[i] == '\\')
            {
                i = EndOfCommand(text, i + 1);
            }
            else if (IsWordPart(text[i]))
            {
                var end = EndOfWord(text, i);
                tokens.Add(new TextToken(text.Substring(i, end - i), gap));
                gap = Gap.None;
                i = end;
            }
            else
            {
                gap |= ToGap(text, i);
                i++;
            }
        }

        return tokens;
    }

    private static bool IsWordPart(char c) => IdentifierText.IsLetter(c) || IdentifierText.IsDigit(c) || IdentifierText.IsMark(c);

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsWordPart(text[end]) || (end > start && IsJoint(text, end))))
        {
            end++;
        }

        return end;
    }

    /// <summary>A sign with word parts on both sides. A full stop before a capital ends a sentence whose space was lost.</summary>
    private static bool IsJoint(string text, int index)
    {
        if (index + 1 >= text.Length || !IsWordPart(text[index - 1]) || !IsWordPart(text[index + 1]))
        {
            return false;
        }

        return text[index] switch
        {
            '-' or '\u2010' or '\u2011' or '_' or '&' or '+' or '@' => true,
            '.' => !char.IsUpper(text[index + 1]),
            _ => IdentifierText.IsApostrophe(text[index]),
        };
    }

    private static Gap ToGap(string text, int index)
    {
        switch (text[index])
        {
            case ',':
                return Gap.Comma;
            case '(' or '[':
                return Gap.Open;
            case ')' or ']':
                return Gap.Close;
            case '"' or '`' or '\'' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB':
                return Gap.Quote;
            case '.' or '!' or '?' or '\u3002':
                return Gap.Sentence;
            case ':' or ';' or '\u2013' or '\u2014' or '/' or '|' or '=' or '<' or '>':
                return Gap.Clause;
            case '-':
                return index + 1 < text.Length && text[index + 1] is '-' or ' ' ? Gap.Clause : Gap.None;
            default:
                return Gap.None;
        }
    }

    private static bool IsAddress(string text, int index) =>
        (text[index] is 'h' or 'H' && (StartsWith(text, index, "http://") || StartsWith(text, index, "https://")))
        || (text[index] is 'w' or 'g' && (StartsWith(text, index, "www.") || StartsWith(text, index, "github.com/")));

    private static bool StartsWith(string text, int index, string value) =>
        string.Compare(text, index, value, 0, value.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int EndOfAddress(string text, int index)
    {
        while (index < text.Length && !char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    private static int EndOfCommand(string text, int index)
    {
        while (index < text.Length && text[index] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            index++;
        }

        return index;
    }
}
