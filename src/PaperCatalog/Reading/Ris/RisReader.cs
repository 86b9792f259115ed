using PaperCatalog.Reading.PubMed;
using PaperCatalog.Reading.Tagged;

namespace PaperCatalog.Reading.Ris;

/// <summary>Reads RIS: finds the records and their fields; <see cref="RisPaper"/> makes papers of them.</summary>
/// <remarks>Source: "RIS Format Specifications" (ResearchSoft, 2001 and 2011).</remarks>
internal sealed class RisReader : TaggedReader
{
    private const string EndTag = "ER  -";

    private readonly RisPaper _paper;
    private RisTag _type;
    private bool _isOpen;

    private RisReader(ReadContext context)
        : base(context) => _paper = new RisPaper(context, Record);

    public static void Read(ReadContext context)
    {
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

    protected override LineRole Take(SourceSpan line, LineReader lines)
    {
        if (TryReadTag(ref line, out var tag))
        {
            TakeTag(tag, line, lines);
        }
        else
        {
            TakeText(line);
        }

        return LineRole.Record;
    }

    protected override void Finish() => Finish(isClosed: false);

    /// <summary>A tag begins its line; before a record, white space may precede it.</summary>
    private bool TryReadTag(ref SourceSpan line, out RisTag tag)
    {
        var text = Context.Text.AsSpan(line.Start, line.Length);
        if (RisTag.TryRead(text, out tag))
        {
            if (!tag.HasHyphen)
            {
                ReportMissingHyphen(new SourceSpan(line.Start, tag.Length), "RIS");
            }

            return true;
        }

        var indent = text.Length - text.TrimStart().Length;
        if (indent == 0 || !RisTag.TryRead(text.Slice(indent), out tag) || !RisTag.Equal(text.Slice(indent), "ty"))
        {
            return false;
        }

        // An indented TY line within a record is part of a text.
        line = SourceSpan.FromBounds(line.Start + indent, line.End);
        return Record.Count == 0;
    }

    private void TakeTag(RisTag tag, SourceSpan line, LineReader lines)
    {
        var text = Context.Text.AsSpan(line.Start, line.Length);
        var value = text.Slice(tag.ValueStart).Trim();
        if (tag.Length == 2 && RisTag.Equal(text, "ty"))
        {
            if (_isOpen && IsAfterText && !RisTypes.TryFind(value.ToString(), out _))
            {
                Record.Continue(line);
            }
            else
            {
                TakeType(tag, line);
            }
        }
        else if (tag.Length == 2 && RisTag.Equal(text, "er") && (tag.IsUpper || !_type.IsUpper))
        {
            if (value.Length == 0 || Record.Count == 0 || IsEnd(lines))
            {
                TakeEnd(line);
            }
            else if (IsAfterText)
            {
                Record.Continue(line);
            }
            else
            {
                AddField(tag, line);
            }
        }
        else if (IsAfterText && IsDoubtful(tag, value))
        {
            Record.Continue(line);
        }
        else
        {
            AddField(tag, line);
        }
    }

    private bool IsAfterText => Record.Count > 0 && RisPaper.IsText(Record.Last.Tag);

    private void TakeType(RisTag tag, SourceSpan line)
    {
        if (_isOpen && Record.Count == 1 && IsLineBefore(Record[0], line.Start))
        {
            // Two types in a row: nothing was there to be ended. Lines between them were something.
            Context.Report(ProblemKind.DuplicateField, new SourceSpan(line.Start, tag.Length), "ty");
            AddField(tag, line);
            return;
        }

        Finish();
        Stray.Flush();
        Record.Begin(line.Start);
        _isOpen = true;
        _type = tag;
        AddField(tag, line);
    }

    /// <summary>Whether a field has one line, and the next begins at a place.</summary>
    private bool IsLineBefore(TaggedField field, int next)
    {
        var between = Context.Text.AsSpan(field.Name.Start, next - field.Name.Start);
        var end = between.IndexOfAny('\r', '\n');
        return end >= 0 && end + (between.Slice(end).StartsWith("\r\n".AsSpan()) ? 2 : 1) == between.Length;
    }

    private void TakeEnd(SourceSpan line)
    {
        if (Record.Count == 0)
        {
            Stray.Add(line);
            return;
        }

        Record.Close(line.End);
        Finish(isClosed: true);
    }

    private void AddField(RisTag tag, SourceSpan line)
    {
        if (Record.Count > 0)
        {
            Stray.Flush();
        }

        AddField(new SourceSpan(line.Start, tag.Length), SourceSpan.FromBounds(line.Start + tag.ValueStart, line.End));
    }

    private void TakeText(SourceSpan line)
    {
        if (Record.Count > 0 && (!IsAfterBlank || (_isOpen && IsAfterText)))
        {
            Record.Continue(line);
        }
        else
        {
            Stray.Add(line);
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
            var text = Context.Text.AsSpan(line.Start, line.Length);
            if (RisTag.TryRead(text, out var tag) && tag.IsKnown)
            {
                return RisTag.Equal(text, "ty");
            }
        }

        return true;
    }

    private void Finish(bool isClosed)
    {
        if (Record.Count == 0)
        {
            return;
        }

        Context.CancellationToken.ThrowIfCancellationRequested();
        Record.Fold();
        if (_isOpen)
        {
            if (!isClosed)
            {
                Context.Report(ProblemKind.UnclosedRecord, SourceSpan.FromBounds(Record.Start, Record[0].Value.End), EndTag);
            }

            _paper.Add();
        }
        else if (isClosed || _paper.HasTitle)
        {
            Context.Report(
                ProblemKind.MalformedSyntax, Record[0].Name, "RIS", "this record does not begin with a 'TY  -' line");
            _paper.Add();
        }
        else
        {
            Stray.Add(SourceSpan.FromBounds(Record.Start, Record.End));
        }

        Record.Begin(Record.End);
        _isOpen = false;
        _type = default;
    }
}
