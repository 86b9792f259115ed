using PaperCatalog.Reading.Tagged;

namespace PaperCatalog.Reading.EndNote;

/// <summary>Reads EndNote's tagged records (ENW) and Refer's: finds the records; <see cref="EndNoteTaggedPaper"/> makes papers of them.</summary>
/// <remarks>Source: refer(1) (Bell Laboratories, 1978), "Bibliography key letters"; the EndNote manual, "EndNote import format".</remarks>
internal sealed class EndNoteTaggedReader
{
    private readonly ReadContext _context;
    private readonly TagNames _names = new();
    private readonly TaggedRecord _record;
    private readonly EndNoteTaggedPaper _paper;
    private readonly StrayText _stray;
    private bool _isAfterBlank;
    private bool _hasType;

    private EndNoteTaggedReader(ReadContext context)
    {
        _context = context;
        _record = new TaggedRecord(context);
        _paper = new EndNoteTaggedPaper(context, _record);
        _stray = new StrayText(context);
    }

    public static void Read(ReadContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        new EndNoteTaggedReader(context).Run();
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

            var isStray = false;
            if (IsTag(text))
            {
                AddField(line);
            }
            else if (_record.Count > 0 && (!_isAfterBlank || EndNoteTaggedPaper.IsText(_record.Last.Tag)))
            {
                _record.Continue(line);
            }
            else
            {
                _stray.Add(line);
                isStray = true;
            }

            // What follows a line of no record belongs to the next one.
            _isAfterBlank = isStray;
        }

        Finish();
        _stray.Flush();
    }

    /// <summary>A percent sign, one visible character, and a space or nothing.</summary>
    private static bool IsTag(ReadOnlySpan<char> line) =>
        line.Length >= 2 && line[0] == '%' && line[1] is > ' ' and <= '~' && (line.Length == 2 || line[2] is ' ' or '\t');

    private void AddField(SourceSpan line)
    {
        var name = new SourceSpan(line.Start, 2);
        var letter = _context.Text[line.Start + 1];
        if (_record.Count > 0 && IsBeginning(letter))
        {
            Finish();
        }

        _stray.Flush();
        if (_record.Count == 0)
        {
            _record.Begin(line.Start);
        }

        _hasType |= letter == '0';
        _record.Add(_names.Get(_context.Text.AsSpan(name.Start, name.Length)), name, SourceSpan.FromBounds(name.End, line.End));
    }

    /// <summary>
    /// A record begins with its type, or after a blank line, unless that line stands in an abstract that
    /// goes on with a field which seldom begins a record.
    /// </summary>
    private bool IsBeginning(char letter) => letter == '0'
        ? _hasType || _isAfterBlank
        : _isAfterBlank && (letter is 'T' or 'A' or 'F' || !EndNoteTaggedPaper.IsText(_record.Last.Tag));

    private void Finish()
    {
        if (_record.Count > 0)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            _record.Fold();
            _paper.Add();
        }

        _record.Begin(_record.End);
        _hasType = false;
    }
}
