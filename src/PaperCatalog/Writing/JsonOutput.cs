using System.Globalization;
using System.Text;

namespace PaperCatalog.Writing;

/// <summary>Writes JSON, indented by two spaces; arrays of numbers stay on one line.</summary>
/// <remarks>Source: RFC 8259.</remarks>
internal sealed class JsonOutput
{
    private readonly StringBuilder _output = new();
    private int _depth;
    private bool _hasItem;
    private bool _isAfterName;

    public void BeginObject() => Begin('{');

    public void EndObject() => End('}');

    public void BeginArray() => Begin('[');

    public void EndArray() => End(']');

    public void Name(string name)
    {
        BeginItem();
        AppendString(name);
        _output.Append(": ");
        _isAfterName = true;
    }

    public void String(string value)
    {
        BeginItem();
        AppendString(value);
    }

    /// <summary>A member with a text; nothing when the text is null or empty.</summary>
    public void Member(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Name(name);
            String(value!);
        }
    }

    public void Number(int value)
    {
        BeginItem();
        _output.Append(value.ToString(CultureInfo.InvariantCulture));
    }

    public void Null()
    {
        BeginItem();
        _output.Append("null");
    }

    public void True()
    {
        BeginItem();
        _output.Append("true");
    }

    public void Numbers(params int?[] values)
    {
        BeginItem();
        _output.Append('[');
        for (var i = 0; i < values.Length && values[i] is { } value; i++)
        {
            _output.Append(i > 0 ? ", " : string.Empty).Append(value.ToString(CultureInfo.InvariantCulture));
        }

        _output.Append(']');
    }

    public override string ToString() => _output.ToString() + "\n";

    private void Begin(char bracket)
    {
        BeginItem();
        _output.Append(bracket);
        _depth++;
        _hasItem = false;
    }

    private void End(char bracket)
    {
        _depth--;
        if (_hasItem)
        {
            _output.Append('\n').Append(' ', _depth * 2);
        }

        _output.Append(bracket);
        _hasItem = true;
    }

    private void BeginItem()
    {
        if (_isAfterName)
        {
            _isAfterName = false;
        }
        else if (_depth > 0)
        {
            _output.Append(_hasItem ? ",\n" : "\n").Append(' ', _depth * 2);
        }

        _hasItem = true;
    }

    private void AppendString(string text)
    {
        _output.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                _output.Append(c).Append(text[++i]);
            }
            else
            {
                AppendCharacter(char.IsSurrogate(c) ? '\uFFFD' : c);
            }
        }

        _output.Append('"');
    }

    private void AppendCharacter(char c)
    {
        switch (c)
        {
            case '"' or '\\':
                _output.Append('\\').Append(c);
                break;
            case '\n':
                _output.Append("\\n");
                break;
            case '\r':
                _output.Append("\\r");
                break;
            case '\t':
                _output.Append("\\t");
                break;
            case < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF':
                // The separators end a line in older JavaScript and in editors.
                _output.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
            default:
                _output.Append(c);
                break;
        }
    }
}
