using PaperCatalog.Reading.Tagged;

namespace PaperCatalog.Reading.EndNote;

/// <summary>Reads EndNote's tagged records (ENW) and Refer's: finds the records; <see cref="EndNoteTaggedPaper"/> makes papers of them.</summary>
/// <remarks>Source: refer(1) (Bell Laboratories, 1978), "Bibliography key letters"; the EndNote manual, "EndNote import format".</remarks>
internal sealed class EndNoteTaggedReader : TaggedReader
{
    private readonly EndNoteTaggedPaper _paper;
    private bool _hasType;

    private EndNoteTaggedReader(ReadContext context)
        : base(context) => _paper = new EndNoteTaggedPaper(context, Record);

    public static void Read(ReadContext context) => new EndNoteTaggedReader(context).Run();

    protected override LineRole Take(SourceSpan line, LineReader lines)
    {
        var text = Context.Text.AsSpan(line.Start, line.Length);
        if (IsTag(text))
        {
            TakeField(line);
        }
        else if (IsTagWithoutSpace(text) && !(Record.Count > 0 && EndNoteTaggedPaper.IsText(Record.Last.Tag)))
        {
            Context.Report(ProblemKind.MalformedSyntax, new SourceSpan(line.Start, 2), "EndNote", "a space is missing behind this tag");
            TakeField(line);
        }
        else if (Record.Count > 0 && (!IsAfterBlank || EndNoteTaggedPaper.IsText(Record.Last.Tag)))
        {
            Record.Continue(line);
        }
        else
        {
            Stray.Add(line);
            return LineRole.Stray;
        }

        return LineRole.Record;
    }

    protected override void Finish()
    {
        if (Record.Count > 0)
        {
            Context.CancellationToken.ThrowIfCancellationRequested();
            Record.Fold();
            _paper.Add();
        }

        Record.Begin(Record.End);
        _hasType = false;
    }

    /// <summary>A percent sign, one visible character, and a space or nothing.</summary>
    private static bool IsTag(ReadOnlySpan<char> line) =>
        line.Length >= 2 && line[0] == '%' && line[1] is > ' ' and <= '~' && (line.Length == 2 || line[2] is ' ' or '\t');

    private static bool IsTagWithoutSpace(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] == '%' && line[1] is (>= 'A' and <= 'Z') or '0' && char.IsLetterOrDigit(line[2]) && !char.IsLower(line[2]);

    private void TakeField(SourceSpan line)
    {
        var letter = Context.Text[line.Start + 1];
        if (Record.Count > 0 && IsBeginning(letter))
        {
            Finish();
        }

        Stray.Flush();
        _hasType |= letter == '0';
        AddField(new SourceSpan(line.Start, 2), SourceSpan.FromBounds(line.Start + 2, line.End));
    }

    /// <summary>
    /// A record begins with its type, or after a blank line, unless that line stands in an abstract that
    /// goes on with a field which seldom begins a record.
    /// </summary>
    private bool IsBeginning(char letter) => letter == '0'
        ? _hasType || IsAfterBlank
        : IsAfterBlank && (letter is 'T' or 'A' or 'F' || !EndNoteTaggedPaper.IsText(Record.Last.Tag));
}
