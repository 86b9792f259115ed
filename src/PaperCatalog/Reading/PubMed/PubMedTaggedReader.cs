using PaperCatalog.Reading.Tagged;

namespace PaperCatalog.Reading.PubMed;

/// <summary>Reads PubMed's tagged records (NBIB, MEDLINE): finds the records; <see cref="PubMedTaggedPaper"/> makes papers of them.</summary>
/// <remarks>Source: NLM, "MEDLINE/PubMed Data Element (Field) Descriptions" and "Save citations in PubMed format".</remarks>
internal sealed class PubMedTaggedReader
{
    private readonly ReadContext _context;
    private readonly TagNames _names = new();
    private readonly TaggedRecord _record;
    private readonly PubMedTaggedPaper _paper;
    private readonly StrayText _stray;
    private bool _isAfterBlank;
    private bool _hasNumber;
    private bool _hasSource;

    private PubMedTaggedReader(ReadContext context)
    {
        _context = context;
        _record = new TaggedRecord(context);
        _paper = new PubMedTaggedPaper(context, _record);
        _stray = new StrayText(context);
    }

    public static void Read(ReadContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        new PubMedTaggedReader(context).Run();
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

            if (PubMedTag.TryRead(text, out var length, out var valueStart))
            {
                AddField(line, length, valueStart);
            }
            else if (_record.Count > 0 && (!_isAfterBlank || (text[0] is ' ' or '\t' && IsText(_record.Last.Tag))))
            {
                _record.Continue(line);
            }
            else
            {
                Finish();
                _stray.Add(line);
            }

            _isAfterBlank = false;
        }

        Finish();
        _stray.Flush();
    }

    private static bool IsText(string tag) => tag is "ab" or "oab" or "ti" or "ad" or "ci" or "cois" or "gn";

    private void AddField(SourceSpan line, int length, int valueStart)
    {
        var name = new SourceSpan(line.Start, length);
        var tag = _names.Get(_context.Text.AsSpan(name.Start, name.Length));
        if (_record.Count > 0 && IsBeginning(tag))
        {
            Finish();
        }

        _stray.Flush();
        if (_record.Count == 0)
        {
            _record.Begin(line.Start);
        }

        _record.Add(tag, name, SourceSpan.FromBounds(line.Start + valueStart, line.End));
        _hasNumber |= tag == "pmid";
        _hasSource |= tag == "so";
    }

    /// <summary>
    /// A record begins with its number, or after a blank line, unless that line stands in an abstract: then the
    /// record's last field, its source, is still to come.
    /// </summary>
    private bool IsBeginning(string tag) => tag == "pmid"
        ? _hasNumber || _isAfterBlank
        : _isAfterBlank && (_hasSource || tag is "own" or "pmc" or "pmcr" || !IsText(_record.Last.Tag));

    private void Finish()
    {
        if (_record.Count > 0)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            _record.Fold();
            _paper.Add();
        }

        _record.Begin(_record.End);
        _hasNumber = false;
        _hasSource = false;
    }
}
