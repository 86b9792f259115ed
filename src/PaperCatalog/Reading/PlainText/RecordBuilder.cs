using System.Text;
using PaperCatalog.Naming;
using PaperCatalog.Reading.Latex;
using PaperCatalog.Reading.Names;

namespace PaperCatalog.Reading.PlainText;

/// <summary>Turns the lines of a record into a paper.</summary>
internal sealed class RecordBuilder
{
    private readonly ReadContext _context;
    private readonly TextLines _lines;
    private readonly LatexDecoder _decoder;
    private readonly PeopleReader _people;
    private readonly StringBuilder _text = new();
    private string? _heading;

    public RecordBuilder(ReadContext context, TextLines lines, LatexMacros macros)
    {
        _context = context;
        _lines = lines;
        _decoder = new LatexDecoder(context, LatexDialect.PlainText, macros);

        // In a name braces keep words together, as in BibTeX.
        _people = new PeopleReader(context, new LatexDecoder(context, LatexDialect.BibTeX, macros));
    }

    /// <summary>Sets the heading of the records that follow.</summary>
    public void SetHeading(SourceSpan span)
    {
        _text.Clear();
        _decoder.Decode(_context.Text.AsSpan(span.Start, span.Length), span.Start, isSlice: true, _text, links: null);
        _heading = TakeText();
    }

    public void Add(RecordDraft draft)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        var values = new PaperValues(_context, _people);
        var fields = new PaperField[draft.Fields.Count];
        var spans = new SourceSpan[draft.Fields.Count];
        var links = new List<string>();
        for (var i = 0; i < fields.Length; i++)
        {
            var field = draft.Fields[i];
            spans[i] = ValueOf(field);
            var value = Fold(spans[i]);
            fields[i] = new PaperField(NameOf(field), value);
            if (!values.TrySet(field.Field, value.Length == 0 ? null : TextOf(field, value, links), spans[i]))
            {
                _context.Report(ProblemKind.DuplicateField, field.Name, fields[i].Name);
            }
        }

        var start = SourceSpan.FromBounds(draft.Start, draft.Fields[0].ValueStart);
        if (values.Abstract is null)
        {
            _context.Report(ProblemKind.MissingAbstract, start);
            if (!values.IsWorthKeeping)
            {
                return;
            }
        }

        var key = RecordCompletion.IsBlank(values.Key) ? null : values.Key;
        var name = key is null ? PaperNames.Infer(values.Title, values.Abstract, links) : default;
        _context.Add(new PaperRecord
        {
            Paper = values.ToPaper(key ?? name.Identifier) with
            {
                Heading = _heading,
                LinkTexts = RecordCompletion.ToLinks(links),
                Fields = new PaperFields(fields),
                SourceFile = _context.Path,
                SourceLine = _context.Path is null ? null : _context.Lines.LineOf(draft.Start),
            },
            Span = SourceSpan.FromBounds(draft.Start, Math.Max(start.End, spans[spans.Length - 1].End)),
            KeySpan = key is null ? start : values.KeySpan,
            KeyOrigin = key is null ? name.Origin : KeyOrigin.Record,
            FieldSpans = spans,
        });
    }

    private string NameOf(FieldDraft field) =>
        _context.Text.Substring(field.Name.Start, field.Name.Length).ToLowerInvariant();

    /// <summary>The place of a value, without the white space around it.</summary>
    private SourceSpan ValueOf(FieldDraft field)
    {
        var end = _lines.SpanOf(field.LastLine).End;
        var value = _context.Text.AsSpan(field.ValueStart, end - field.ValueStart).TrimEnd();
        var length = value.Length;
        value = value.TrimStart();
        return new SourceSpan(field.ValueStart + length - value.Length, value.Length);
    }

    private string Fold(SourceSpan span)
    {
        _text.Clear();
        var isSpaceDue = false;
        foreach (var c in _context.Text.AsSpan(span.Start, span.Length))
        {
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                isSpaceDue = true;
                continue;
            }

            if (isSpaceDue)
            {
                _text.Append(' ');
                isSpaceDue = false;
            }

            _text.Append(c);
        }

        return _text.ToString();
    }

    private string? TextOf(FieldDraft field, string value, List<string> links)
    {
        if (field.Field is PlainTextField.Key or PlainTextField.Other or PlainTextField.Authors or PlainTextField.Editors)
        {
            return value;
        }

        _text.Clear();
        var line = field.FirstLine;
        while (line <= field.LastLine)
        {
            if (_lines.IsBlank(line) && line != field.FirstLine)
            {
                line++;
                continue;
            }

            var start = line == field.FirstLine ? field.ValueStart : _lines.SpanOf(line).Start;
            var end = _lines.SpanOf(line).End;
            for (line++; line <= field.LastLine && !_lines.IsBlank(line); line++)
            {
                end = _lines.SpanOf(line).End;
            }

            AddParagraph(start, end, field.Field == PlainTextField.Abstract ? links : null);
        }

        return TakeText();
    }

    private void AddParagraph(int start, int end, List<string>? links)
    {
        var slice = _context.Text.AsSpan(start, end - start).TrimEnd();
        var indent = slice.Length - slice.TrimStart().Length;
        if (slice.Length == indent)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        var length = _text.Length;
        _decoder.Decode(slice.Slice(indent), start + indent, isSlice: true, _text, links);
        if (_text.Length == length && length > 0)
        {
            // The paragraph was all markup, such as the definition of a macro.
            _text.Length--;
        }
    }

    private string? TakeText()
    {
        var text = _text.ToString().Trim();
        return text.Length == 0 ? null : text;
    }
}
