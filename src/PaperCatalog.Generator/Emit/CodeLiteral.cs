using System.Globalization;
using System.Runtime.CompilerServices;
using PaperCatalog.Reading;

namespace PaperCatalog.Generator.Emit;

/// <summary>The sink for string literals: always a regular literal, so that only <c>\</c> and <c>"</c> mean something.</summary>
internal readonly struct CodeLiteral
{
    private readonly string _value;

    public CodeLiteral(string value) => _value = value;

    [MethodImpl(HotLoop.Compilation)]
    public void AppendTo(CodeBuffer code)
    {
        code.Append('"');
        var copied = 0;
        for (var i = 0; i < _value.Length; i++)
        {
            var c = _value[i];
            if (c is >= ' ' and <= '~' and not '"' and not '\\')
            {
                continue;
            }

            if (c > '~' && IsVisible(i))
            {
                // Letters of all scripts stay readable; whatever hides, reorders or ends a line is written as a number.
                i += char.IsHighSurrogate(c) ? 1 : 0;
                continue;
            }

            code.Append(_value, copied, i - copied);
            copied = i + 1;
            switch (c)
            {
                case '"':
                    code.Append("\\\"");
                    break;
                case '\\':
                    code.Append("\\\\");
                    break;
                case '\n':
                    code.Append("\\n");
                    break;
                case '\t':
                    code.Append("\\t");
                    break;
                default:
                    code.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        code.Append(_value, copied, _value.Length - copied).Append('"');
    }

    private bool IsVisible(int index)
    {
        var c = _value[index];
        if (char.IsSurrogate(c))
        {
            return char.IsHighSurrogate(c) && index + 1 < _value.Length && char.IsLowSurrogate(_value[index + 1])
                && SafeText.IsVisible(CharUnicodeInfo.GetUnicodeCategory(_value, index));
        }

        // A no-break space looks like a space and is none.
        return c != '\u00A0' && SafeText.IsVisible(CharUnicodeInfo.GetUnicodeCategory(c));
    }
}
