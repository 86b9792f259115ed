using System.Globalization;
using System.Runtime.CompilerServices;
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
    private readonly int _start;
    private readonly int _end;

    public CodeDocumentation(string text)
        : this(text, 0, text.Length)
    {
    }

    /// <summary>A part of a text.</summary>
    public CodeDocumentation(string text, int start, int end)
    {
        _text = text;
        _start = start;
        _end = end;
    }

    [MethodImpl(HotLoop.Compilation)]
    public void AppendTo(CodeBuffer code)
    {
        var text = _text;
        var copied = _start;
        for (var i = _start; i < _end; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' and not ('&' or '<' or '>' or '"'))
            {
                continue;
            }

            var isPair = char.IsHighSurrogate(c) && i + 1 < _end && char.IsLowSurrogate(text[i + 1]);
            if (c > '~' && SafeText.IsVisible(isPair ? CharUnicodeInfo.GetUnicodeCategory(text, i) : CharUnicodeInfo.GetUnicodeCategory(c))
                && !char.IsWhiteSpace(c))
            {
                i += isPair ? 1 : 0;
                continue;
            }

            code.Append(text, copied, i - copied);
            code.Append(Replacement(c));
            i += isPair ? 1 : 0;
            copied = i + 1;
        }

        code.Append(text, copied, _end - copied);
    }

    private static string Replacement(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => char.IsWhiteSpace(c) ? " " : "\uFFFD",
    };
}
