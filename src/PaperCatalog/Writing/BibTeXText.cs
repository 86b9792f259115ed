using System.Text;

namespace PaperCatalog.Writing;

/// <summary>Writes Unicode text as LaTeX text that means the same.</summary>
internal sealed class BibTeXText
{
    private readonly StringBuilder _output;
    private readonly string _text;
    private readonly bool _hasPairedBraces;
    private readonly bool _isName;
    private char _last;

    private BibTeXText(StringBuilder output, string text, bool isName)
    {
        _output = output;
        _text = text;
        _isName = isName;
        _hasPairedBraces = HasPairedBraces(text);
    }

    /// <summary>Writes text; a line feed between paragraphs becomes <c>\par</c>.</summary>
    public static void Append(StringBuilder output, string text) =>
        new BibTeXText(output, text, isName: false).AppendRange(0, text.Length);

    /// <summary>Writes a part of a name, in which <c>~</c> would separate words.</summary>
    public static void AppendName(StringBuilder output, string text) =>
        new BibTeXText(output, text, isName: true).AppendRange(0, text.Length);

    /// <summary>Writes a title, in which words that styles must not put into small letters stand in braces.</summary>
    public static void AppendTitle(StringBuilder output, string title)
    {
        var text = new BibTeXText(output, title, isName: false);
        var start = 0;
        while (start < title.Length)
        {
            var word = TitleWord.At(title, start);
            text.AppendRange(start, word.CoreStart);
            if (word.IsProtected)
            {
                output.Append('{');
                text._last = '{';
            }

            text.AppendRange(word.CoreStart, word.CoreEnd);
            if (word.IsProtected)
            {
                output.Append('}');
                text._last = '}';
            }

            text.AppendRange(word.CoreEnd, word.End);
            start = word.End;
        }
    }

    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r');

    private static bool HasPairedBraces(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    private void AppendRange(int start, int end)
    {
        var i = start;
        while (i < end)
        {
            var c = _text[i];
            if (c == '$' && MathSpan.LengthAt(_text, i) is > 0 and var length)
            {
                _output.Append(_text, i, length);
                _last = '$';
                i += length;
            }
            else if (IsSpace(c))
            {
                i = AppendSpace(i, end);
            }
            else
            {
                AppendCharacter(c);
                i++;
            }
        }
    }

    private int AppendSpace(int start, int end)
    {
        var isParagraph = false;
        var i = start;
        for (; i < end && IsSpace(_text[i]); i++)
        {
            isParagraph |= _text[i] == '\n';
        }

        _output.Append(isParagraph && !_isName && start > 0 && i < _text.Length ? "\\par " : " ");
        _last = ' ';
        return i;
    }

    private void AppendCharacter(char c)
    {
        if (IsLigature(_last, c))
        {
            _output.Append("{}");
        }

        _last = c;
        switch (c)
        {
            case '&' or '%' or '#' or '_' or '$':
                _output.Append('\\').Append(c);
                break;
            case '{':
                _output.Append(_hasPairedBraces ? "\\{" : "\\textbraceleft{}");
                break;
            case '}':
                _output.Append(_hasPairedBraces ? "\\}" : "\\textbraceright{}");
                break;
            case '~':
                _output.Append("\\textasciitilde{}");
                break;
            case '`':
                // Alone it is TeX's opening quotation mark.
                _output.Append("\\textasciigrave{}");
                break;
            case '^':
                _output.Append("\\textasciicircum{}");
                break;
            case '\\':
                _output.Append("\\textbackslash{}");
                break;
            case '\u00A0' when !_isName:
                _output.Append('~');
                break;
            default:
                _output.Append(c);
                break;
        }
    }

    /// <summary>Whether TeX's fonts would make one character of two.</summary>
    private static bool IsLigature(char first, char second) =>
        first == second && second is ('-' or '\'' or '<' or '>' or ',');
}
