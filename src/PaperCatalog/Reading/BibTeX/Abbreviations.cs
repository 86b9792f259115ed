using System.Globalization;
using PaperCatalog.Reading.Values;

namespace PaperCatalog.Reading.BibTeX;

/// <summary>The values of the fields of a file, with abbreviations replaced.</summary>
internal sealed class Abbreviations
{
    private const int SharePerUnit = 32;

    private readonly ReadContext _context;
    private readonly BibTeXSyntax _syntax;
    private readonly FoldedText _buffer = new();
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, FieldSyntax>? _laterDefinitions;

    /// <summary>How much text abbreviations may still expand to in this file; keeps the cost in proportion to the file.</summary>
    private long _budget;
    private bool _isBudgetReported;

    public Abbreviations(ReadContext context, BibTeXSyntax syntax)
    {
        _context = context;
        _syntax = syntax;
        _budget = (4L * ReadLimits.ExpandedLength) + ((long)SharePerUnit * context.Text.Length);
    }

    /// <summary>Takes the definitions of an <c>@string</c>; a later one of the same name replaces an earlier one.</summary>
    public void Define(EntrySyntax entry)
    {
        for (var i = 0; i < entry.FieldCount; i++)
        {
            var field = _syntax.Fields[entry.FirstField + i];
            _values[Text(field.Name).ToString()] = WithOuterSpaces(field, Resolve(field));
        }
    }

    /// <summary>A definition's text with the one space that BibTeX keeps at either end of it: it parts what <c>#</c> joins.</summary>
    private string WithOuterSpaces(FieldSyntax field, string text)
    {
        var first = _syntax.Parts[field.FirstPart];
        var last = _syntax.Parts[field.FirstPart + field.PartCount - 1];
        if (text.Length > 0 && first.Kind != ValuePartKind.Abbreviation && BibTeXCharacters.IsFoldedSpace(_context.Text[first.Start]))
        {
            text = " " + text;
        }

        return text.Length > 0 && last.Kind != ValuePartKind.Abbreviation && BibTeXCharacters.IsFoldedSpace(_context.Text[last.Start + last.Length - 1])
            ? text + " "
            : text;
    }

    /// <summary>The value of a field with white space folded; LaTeX stays.</summary>
    public string Resolve(FieldSyntax field)
    {
        if (field.PartCount == 1)
        {
            var part = _syntax.Parts[field.FirstPart];
            return part.Kind == ValuePartKind.Abbreviation ? Expand(part).Trim(' ') : _buffer.Fold(Text(part));
        }

        // Expand reports and asks no further values, so the buffer serves one value at a time.
        _buffer.Clear();
        for (var i = 0; i < field.PartCount; i++)
        {
            var part = _syntax.Parts[field.FirstPart + i];
            var text = part.Kind == ValuePartKind.Abbreviation ? Expand(part).AsSpan() : Text(part);
            if (part.Kind == ValuePartKind.Abbreviation && _buffer.Length + text.Length > ReadLimits.ExpandedLength)
            {
                ReportLimit("The length of this value", field.Value);
                text = Text(part);
            }

            _buffer.Append(text);
        }

        return _buffer.ToString();
    }

    /// <summary>The text of an abbreviation; its own name when nothing defines it.</summary>
    private string Expand(ValuePart part)
    {
        var name = Text(part).ToString();
        if (!TryFind(name, out var value))
        {
            _context.Report(ProblemKind.UndefinedString, new SourceSpan(part.Start, part.Length), name);
            return name;
        }

        if (value.Length > _budget)
        {
            if (!_isBudgetReported)
            {
                _isBudgetReported = true;
                ReportLimit("The text that abbreviations of this file expand to", new SourceSpan(part.Start, part.Length));
            }

            return name;
        }

        _budget -= value.Length;
        return value;
    }

    private bool TryFind(string name, out string value)
    {
        if (_values.TryGetValue(name, out value!))
        {
            return true;
        }

        if (StandardAbbreviations.TryFind(name, out value!))
        {
            return true;
        }

        // BibTeX asks for the definition first; a file that has it further down is understood all the same.
        if (LaterDefinitions().TryGetValue(name, out var field) && field.PartCount == 1
            && _syntax.Parts[field.FirstPart].Kind != ValuePartKind.Abbreviation)
        {
            value = WithOuterSpaces(field, new FoldedText().Fold(Text(_syntax.Parts[field.FirstPart])));
            _values[name] = value;
            return true;
        }

        return false;
    }

    private Dictionary<string, FieldSyntax> LaterDefinitions()
    {
        if (_laterDefinitions is null)
        {
            _laterDefinitions = new Dictionary<string, FieldSyntax>(StringComparer.OrdinalIgnoreCase);
            for (var e = _syntax.Entries.Count - 1; e >= 0; e--)
            {
                var entry = _syntax.Entries[e];
                for (var i = entry.FieldCount - 1; entry.IsString && i >= 0; i--)
                {
                    // Backwards, so that the first definition stays.
                    var field = _syntax.Fields[entry.FirstField + i];
                    _laterDefinitions[Text(field.Name).ToString()] = field;
                }
            }
        }

        return _laterDefinitions;
    }

    private void ReportLimit(string what, SourceSpan span) => _context.Report(
        ProblemKind.LimitExceeded,
        span,
        what,
        ReadLimits.ExpandedLength.ToString(CultureInfo.InvariantCulture),
        "the abbreviation's name is used instead");

    private ReadOnlySpan<char> Text(ValuePart part) => _context.Text.AsSpan(part.Start, part.Length);

    private ReadOnlySpan<char> Text(SourceSpan span) => _context.Text.AsSpan(span.Start, span.Length);
}
