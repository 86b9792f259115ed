using System.Text;

namespace PaperCatalog.Reading.Latex;

internal ref partial struct LatexScanner
{
    private void Expand(LatexMacro macro)
    {
        var nameLength = macro.Name.Length + 1;
        if (_input.Depth >= ReadLimits.ExpansionDepth || _decoder.ExpansionLeft <= 0)
        {
            _decoder.ReportExpansion(_input.SpanOfLast(nameLength), _input.Depth >= ReadLimits.ExpansionDepth);
            _output.Append(macro.Name.AsSpan());
            Await(LatexCommand.Unknown);
            return;
        }

        var consumed = 0;
        string? body = macro.Body;
        if (macro.ParameterCount == 0)
        {
            SkipEmptyBraces();
        }
        else
        {
            while (_input.IsAtEnd && _input.Pop())
            {
                // The arguments stand behind the macro that this one ends.
            }

            var reader = new ArgumentReader(_input.Rest, 0);
            body = Substitute(macro, ref reader, out var isTooLong);
            if (isTooLong)
            {
                _decoder.ReportExpansion(_input.SpanOfLast(nameLength), isDepth: false);
            }

            if (body is null)
            {
                _output.Append(macro.Name.AsSpan());
                Await(LatexCommand.Unknown);
                return;
            }

            consumed = reader.Position;
            _input.Advance(consumed);
        }

        _decoder.ExpansionLeft -= consumed + body.Length + 1;
        _input.Push(body, nameLength + consumed, nameLength);
    }

    /// <summary>The body with its parameters replaced; null when the arguments are missing, or it grows beyond the limit.</summary>
    private readonly string? Substitute(LatexMacro macro, ref ArgumentReader reader, out bool isTooLong)
    {
        isTooLong = false;
        var isMissing = macro.OptionalValue is null || macro.ParameterCount > 1;
        var arguments = new string[macro.ParameterCount];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = string.Empty;
            if (i == 0 && macro.OptionalValue is not null)
            {
                arguments[0] = reader.TryReadOption(out var option) ? option.ToString() : macro.OptionalValue;
            }
            else if (reader.TryReadArgument(out var argument))
            {
                arguments[i] = argument.ToString();
                isMissing = false;
            }
        }

        if (isMissing)
        {
            return null;
        }

        var body = new StringBuilder(macro.Body.Length);
        for (var i = 0; i < macro.Body.Length; i++)
        {
            var c = macro.Body[i];
            if (c == '#' && i + 1 < macro.Body.Length && macro.Body[i + 1] - '1' is >= 0 and var index && index < arguments.Length)
            {
                body.Append(arguments[index]);
                i++;
                if (body.Length > _decoder.ExpansionLeft)
                {
                    isTooLong = true;
                    return null;
                }
            }
            else
            {
                body.Append(c);
            }
        }

        return body.ToString();
    }
}
