namespace PaperCatalog.Reading.Json;

/// <content>White space, comments, literals and what is nested too deep.</content>
internal sealed partial class JsonReader
{
    /// <summary>Passes over white space and comments; false at the end of the text.</summary>
    private bool SkipSpace()
    {
        while (_position < _text.Length)
        {
            switch (_text[_position])
            {
                case ' ' or '\n' or '\r' or '\t' or '\uFEFF':
                    _position++;
                    break;
                case '\u00A0' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f' or '\u001E':
                    // U+001E begins a record of RFC 7464 ("JSON text sequences").
                    _position++;
                    break;
                case '/' when _position + 1 < _text.Length && _text[_position + 1] is '/' or '*':
                    SkipComment(_text[_position + 1] == '*');
                    break;
                case '#':
                    SkipComment(isBlock: false);
                    break;
                default:
                    return true;
            }
        }

        return false;
    }

    private void SkipComment(bool isBlock)
    {
        var start = _position;
        if (isBlock)
        {
            var end = _hasNoMoreCommentEnds ? -1 : _text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            if (end < 0)
            {
                // A comment without an end would take all records that follow.
                _hasNoMoreCommentEnds = true;
                _position = start + 2;
                Report(start, _position, "this comment has no end");
                return;
            }

            _position = end + 2;
        }
        else
        {
            var end = _text.IndexOfAny(['\n', '\r'], start);
            _position = end < 0 ? _text.Length : end;
        }

        Report(start, _position, "there are no comments");
    }

    private void ReadLiteral()
    {
        var start = _position;
        if (_text[start] is (>= '0' and <= '9') or '-' or '+' or '.')
        {
            while (_position < _text.Length && IsWordCharacter(_text[_position]))
            {
                _position++;
            }

            var number = _text.Substring(start, _position - start);
            if (!IsNumber(number))
            {
                Report(start, _position, "this is no number");
            }

            Complete(new JsonValue(JsonKind.Number, start, _position, number));
            return;
        }

        switch (ReadWord())
        {
            case null:
                Report(start, _position, "this is no value");
                break;
            case "null":
                Complete(new JsonValue(JsonKind.Null, start, _position));
                break;
            case "true":
                Complete(new JsonValue(JsonKind.True, start, _position));
                break;
            case "false":
                Complete(new JsonValue(JsonKind.False, start, _position));
                break;
            case { } word:
                if (TryEndAtQuote(start) is { } text)
                {
                    word = text;
                }

                Report(start, _position, "a text needs quotes");
                Complete(new JsonValue(JsonKind.String, start, _position, word));
                break;
        }
    }

    /// <summary>A word without quotes; null when there is none, and what stands here was passed over.</summary>
    private string? ReadWord()
    {
        var start = _position;
        while (_position < _text.Length && IsWordCharacter(_text[_position]))
        {
            _position++;
        }

        if (_position > start)
        {
            return _text.Substring(start, _position - start);
        }

        // Anything up to where JSON could go on.
        do
        {
            _position++;
        }
        while (_position < _text.Length && !IsWordCharacter(_text[_position])
            && _text[_position] is not ('{' or '}' or '[' or ']' or ',' or ':' or '"' or '\n' or '\r'));
        return null;
    }

    private void SkipNested()
    {
        var depth = 0;
        do
        {
            switch (_text[_position])
            {
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    break;
                case '"':
                    SkipQuoted();
                    break;
                default:
                    break;
            }

            _position++;
        }
        while (depth > 0 && _position < _text.Length);
        _position = Math.Min(_position, _text.Length);
    }

    private void SkipQuoted()
    {
        _position++;
        while (_position < _text.Length && _text[_position] != '"')
        {
            _position += _text[_position] == '\\' ? 2 : 1;
        }
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '+' or '.' or '$';

    /// <summary>RFC 8259, section 6.</summary>
    private static bool IsNumber(string text)
    {
        var i = text[0] == '-' ? 1 : 0;
        var digits = EndOfDigits(text, i);
        if (digits == i || (text[i] == '0' && digits > i + 1))
        {
            return false;
        }

        i = digits;
        if (i < text.Length && text[i] == '.')
        {
            digits = EndOfDigits(text, i + 1);
            if (digits == i + 1)
            {
                return false;
            }

            i = digits;
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i += i + 1 < text.Length && text[i + 1] is '+' or '-' ? 2 : 1;
            digits = EndOfDigits(text, i);
            if (digits == i)
            {
                return false;
            }

            i = digits;
        }

        return i == text.Length;
    }

    private static int EndOfDigits(string text, int start)
    {
        while (start < text.Length && text[start] is >= '0' and <= '9')
        {
            start++;
        }

        return start;
    }
}
