using PaperCatalog.Reading.PubMed;
using PaperCatalog.Reading.Tagged;

namespace PaperCatalog.Reading.Ris;

/// <summary>Reads RIS: finds the records and their fields; <see cref="RisPaper"/> makes papers of them.</summary>
/// <remarks>Source: "RIS Format Specifications" (ResearchSoft, 2001 and 2011).</remarks>
internal sealed class RisReader
{
    private const string EndTag = "ER  -";

    private readonly ReadContext _context;
    private readonly TagNames _names = new();
    private readonly TaggedRecord _record;
    private readonly RisPaper _paper;
    private readonly StrayText _stray;
    private RisTag _type;
    private bool _isOpen;
    private bool _isAfterBlank;

    private RisReader(ReadContext context)
    {
        _context = context;
        _record = new TaggedRecord(context);
        _paper = new RisPaper(context, _record);
        _stray = new StrayText(context);
    }

    public static void Read(ReadContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (BeginsAsPubMed(context, out var first))
        {
            // PubMed's own tagged format is saved as .ris by many.
            context.Report(
                ProblemKind.WrongFormat, first, PaperFormats.NameOf(PaperFormat.PubMedTagged), PaperFormats.NameOf(PaperFormat.Ris));
            PubMedTaggedReader.Read(context);
            return;
        }

        new RisReader(context).Run();
    }

    private static bool BeginsAsPubMed(ReadContext context, out SourceSpan first)
    {
        var lines = new LineReader(context.Text);
        while (lines.TryNext(out first))
        {
            var text = context.Text.AsSpan(first.Start, first.Length);
            if (!text.IsWhiteSpace())
            {
                return text.StartsWith("PMID-".AsSpan(), StringComparison.Ordinal);
            }
        }

        return false;
    }

    private void Run()
    {
        var lines = new LineReader(_context.Text);
        while (lines.TryNext(out var line))
        {
            var text = _context.Text.AsSpan(line.Start, line.Length);
            if (text.IsWhiteSpace())
            {
                _isAfterBlank = true;
                continue;
            }

            if (TryReadTag(ref line, out var tag))
            {
                TakeTag(tag, line, lines);
            }
            else
            {
                TakeText(line);
            }

            _isAfterBlank = false;
        }

        Finish(isClosed: false);
        _stray.Flush();
    }

    /// <summary>A tag begins its line; before a record, white space may precede it.</summary>
    private bool TryReadTag(ref SourceSpan line, out RisTag tag)
    {
        var text = _context.Text.AsSpan(line.Start, line.Length);
        if (RisTag.TryRead(text, out tag))
        {
            return true;
        }

        var indent = text.Length - text.TrimStart().Length;
        if (indent == 0 || !RisTag.TryRead(text.Slice(indent), out tag) || !RisTag.Equal(text.Slice(indent), "ty"))
        {
            return false;
        }

        // An indented TY line within a record is part of a text.
        line = SourceSpan.FromBounds(line.Start + indent, line.End);
        return _record.Count == 0;
    }

    private void TakeTag(RisTag tag, SourceSpan line, LineReader lines)
    {
        var text = _context.Text.AsSpan(line.Start, line.Length);
        var value = text.Slice(tag.ValueStart).Trim();
        if (tag.Length == 2 && RisTag.Equal(text, "ty"))
        {
            if (_isOpen && IsAfterText && !RisTypes.TryFind(value.ToString(), out _))
            {
                _record.Continue(line);
            }
            else
            {
                TakeType(tag, line);
            }
        }
        else if (tag.Length == 2 && RisTag.Equal(text, "er") && (tag.IsUpper || !_type.IsUpper))
        {
            if (value.Length == 0 || _record.Count == 0 || IsEnd(lines))
            {
                TakeEnd(line);
            }
            else if (IsAfterText)
            {
                _record.Continue(line);
            }
            else
            {
                AddField(tag, line);
            }
        }
        else if (IsAfterText && IsDoubtful(tag, value))
        {
            _record.Continue(line);
        }
        else
        {
            AddField(tag, line);
        }
    }

    private bool IsAfterText => _record.Count > 0 && RisPaper.IsText(_record.Last.Tag);

    private void TakeType(RisTag tag, SourceSpan line)
    {
        if (_isOpen && _record.Count == 1)
        {
            // Two types in a row: nothing was there to be ended.
            _context.Report(ProblemKind.DuplicateField, new SourceSpan(line.Start, tag.Length), "ty");
            AddField(tag, line);
            return;
        }

        Finish(isClosed: false);
        _stray.Flush();
        _record.Begin(line.Start);
        _isOpen = true;
        _type = tag;
        AddField(tag, line);
    }

    private void TakeEnd(SourceSpan line)
    {
        if (_record.Count == 0)
        {
            _stray.Add(line);
            return;
        }

        _record.Close(line.End);
        Finish(isClosed: true);
    }

    private void AddField(RisTag tag, SourceSpan line)
    {
        if (_record.Count == 0)
        {
            _record.Begin(line.Start);
        }
        else
        {
            _stray.Flush();
        }

        var name = new SourceSpan(line.Start, tag.Length);
        _record.Add(
            _names.Get(_context.Text.AsSpan(name.Start, name.Length)),
            name,
            SourceSpan.FromBounds(line.Start + tag.ValueStart, line.End));
    }

    private void TakeText(SourceSpan line)
    {
        if (_record.Count > 0 && (!_isAfterBlank || (_isOpen && IsAfterText)))
        {
            _record.Continue(line);
        }
        else
        {
            _stray.Add(line);
        }
    }

    /// <summary>
    /// A line of an abstract may look like a tag: <c>in - vitro</c>, <c>T2 - weighted images</c>. It is written another way
    /// than the record's tags, or is no tag that anyone knows, and goes on as a sentence does.
    /// </summary>
    private bool IsDoubtful(RisTag tag, ReadOnlySpan<char> value)
    {
        if (tag.Length > 2)
        {
            return !tag.IsKnown;
        }

        var isOther = !tag.IsKnown || (_isOpen && (tag.Spaces != _type.Spaces || tag.IsUpper != _type.IsUpper));
        return isOther && value.Length > 0 && (char.IsLower(value[0]) || char.IsDigit(value[0]));
    }

    /// <summary>Whether no further field of the record follows an <c>ER</c> that has a value.</summary>
    private bool IsEnd(LineReader lines)
    {
        while (lines.TryNext(out var line))
        {
            var text = _context.Text.AsSpan(line.Start, line.Length);
            if (RisTag.TryRead(text, out var tag) && tag.IsKnown)
            {
                return RisTag.Equal(text, "ty");
            }
        }

        return true;
    }

    private void Finish(bool isClosed)
    {
        if (_record.Count == 0)
        {
            return;
        }

        _context.CancellationToken.ThrowIfCancellationRequested();
        _record.Fold();
        if (_isOpen)
        {
            if (!isClosed)
            {
                _context.Report(ProblemKind.UnclosedRecord, SourceSpan.FromBounds(_record.Start, _record[0].Value.End), EndTag);
            }

            _paper.Add();
        }
        else if (isClosed || _paper.HasTitle)
        {
            _context.Report(
                ProblemKind.MalformedSyntax, _record[0].Name, "RIS", "this record does not begin with a 'TY  -' line");
            _paper.Add();
        }
        else
        {
            _stray.Add(SourceSpan.FromBounds(_record.Start, _record.End));
        }

        _record.Begin(_record.End);
        _isOpen = false;
        _type = default;
    }
}
