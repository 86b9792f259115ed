using System.Text;
using PaperCatalog.Formatting;

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

    /// <summary>Writes a title, in which the parts that styles must not change stand in braces.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="title">The title.</param>
    /// <param name="protectedParts">The parts; null to have them found: words with inner capitals, and mathematics.</param>
    public static void AppendTitle(StringBuilder output, string title, IReadOnlyList<TextRange>? protectedParts)
    {
        var trimmed = title.Trim();
        var text = new BibTeXText(output, trimmed, isName: false);
        var first = title.Length - title.TrimStart().Length;
        var done = 0;
        foreach (var part in protectedParts ?? TitleWord.ProtectedParts(trimmed))
        {
            var offset = protectedParts is null ? 0 : first;
            var start = Math.Max(done, part.Start - offset);
            var end = Math.Min(trimmed.Length, part.End - offset);
            if (start < end)
            {
                start = text.AppendRange(done, start);
                done = Math.Max(start, end);
                text.AppendProtected(start, ref done);
            }
        }

        text.AppendRange(done, trimmed.Length);
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

    private void AppendProtected(int start, ref int end)
    {
        if (start == end)
        {
            return;
        }

        _output.Append('{');
        _last = '{';
        var content = _output.Length;
        end = AppendRange(start, end);
        if (_output[content] == '\\')
        {
            // Braces that begin with a command protect nothing.
            _output.Insert(content, "{}");
        }

        _output.Append('}');
        _last = '}';
    }

    /// <summary>Writes a part of the text; returns where it ended, which is later when mathematics goes on beyond it.</summary>
    private int AppendRange(int start, int end)
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
                AppendCharacter(i);
                i++;
            }
        }

        return i;
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

    private void AppendCharacter(int index)
    {
        var c = _text[index];
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
                // In an address the tilde is a tilde.
                _output.Append(IsBehindAddress(index) ? "\\nobreakspace{}" : "~");
                break;
            default:
                _output.Append(c);
                break;
        }
    }

    private bool IsBehindAddress(int index)
    {
        var word = _text.LastIndexOfAny([' ', '\u00A0', '\n'], Math.Max(0, index - 1), index) + 1;
        return _text.IndexOf("://", word, index - word, StringComparison.Ordinal) >= 0;
    }

    /// <summary>Whether TeX's fonts would make one character of two.</summary>
    private static bool IsLigature(char first, char second) =>
        first == second && second is ('-' or '\'' or '<' or '>' or ',');
}
