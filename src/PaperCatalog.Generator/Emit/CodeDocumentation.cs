using System.Globalization;
using System.Text;
using PaperCatalog.Reading;

namespace PaperCatalog.Generator.Emit;

/// <summary>The sink for text in comments: an allow-list of characters on one line, XML's own escaped.</summary>
/// <remarks>
/// Everything that is not a letter, mark, number, punctuation, symbol or plain space becomes a space or U+FFFD, so that no
/// text ends the line, begins an element or an entity, or reorders what a reader sees.
/// </remarks>
internal readonly struct CodeDocumentation
{
    private readonly string _text;

    public CodeDocumentation(string text) => _text = text;

    public void AppendTo(StringBuilder code)
    {
        for (var i = 0; i < _text.Length; i++)
        {
            var c = _text[i];
            switch (c)
            {
                case '&':
                    code.Append("&amp;");
                    break;
                case '<':
                    code.Append("&lt;");
                    break;
                case '>':
                    code.Append("&gt;");
                    break;
                case '"':
                    code.Append("&quot;");
                    break;
                case >= ' ' and <= '~':
                    code.Append(c);
                    break;
                case var _ when char.IsHighSurrogate(c) && i + 1 < _text.Length && char.IsLowSurrogate(_text[i + 1]):
                    if (SafeText.IsVisible(CharUnicodeInfo.GetUnicodeCategory(_text, i)))
                    {
                        code.Append(c).Append(_text[i + 1]);
                    }
                    else
                    {
                        code.Append('\uFFFD');
                    }

                    i++;
                    break;
                case var _ when char.IsWhiteSpace(c):
                    code.Append(' ');
                    break;
                default:
                    code.Append(SafeText.IsVisible(CharUnicodeInfo.GetUnicodeCategory(c)) ? c : '\uFFFD');
                    break;
            }
        }
    }
}
