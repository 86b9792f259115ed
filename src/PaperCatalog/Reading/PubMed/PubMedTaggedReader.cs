using PaperCatalog.Reading.Tagged;

namespace PaperCatalog.Reading.PubMed;

/// <summary>Reads PubMed's tagged records (NBIB, MEDLINE): finds the records; <see cref="PubMedTaggedPaper"/> makes papers of them.</summary>
/// <remarks>Source: NLM, "MEDLINE/PubMed Data Element (Field) Descriptions" and "Save citations in PubMed format".</remarks>
internal sealed class PubMedTaggedReader : TaggedReader
{
    private readonly PubMedTaggedPaper _paper;
    private bool _hasNumber;
    private bool _hasSource;

    private PubMedTaggedReader(ReadContext context)
        : base(context) => _paper = new PubMedTaggedPaper(context, Record);

    public static void Read(ReadContext context) => new PubMedTaggedReader(context).Run();

    protected override LineRole Take(SourceSpan line, LineReader lines)
    {
        var text = Context.Text.AsSpan(line.Start, line.Length);
        if (PubMedTag.TryRead(text, out var length, out var valueStart, out var hasHyphen))
        {
            if (!hasHyphen)
            {
                ReportMissingHyphen(new SourceSpan(line.Start, length), "PubMed");
            }

            TakeField(new SourceSpan(line.Start, length), SourceSpan.FromBounds(line.Start + valueStart, line.End));
        }
        else if (Record.Count > 0 && (!IsAfterBlank || (text[0] is ' ' or '\t' && IsText(Record.Last.Tag))))
        {
            Record.Continue(line);
        }
        else
        {
            // The record is ended here already, so nothing is left to begin anew.
            Finish();
            Stray.Add(line);
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
        _hasNumber = false;
        _hasSource = false;
    }

    private static bool IsText(string tag) => tag is "ab" or "oab" or "ti" or "ad" or "ci" or "cois" or "gn";

    private void TakeField(SourceSpan tag, SourceSpan value)
    {
        var name = NameOf(tag);
        if (name == "pmid" && Record.Count == 1 && _hasNumber && !IsAfterBlank && Context.Text.AsSpan(value.Start, value.Length).Trim().SequenceEqual(Record.Text(Record.Last)))
        {
            // The same number twice in a row: nothing was there to be ended.
            Context.Report(ProblemKind.DuplicateField, tag, name);
            return;
        }

        if (Record.Count > 0 && IsBeginning(name))
        {
            Finish();
        }

        Stray.Flush();
        AddField(tag, value);
        _hasNumber |= name == "pmid";
        _hasSource |= name == "so";
    }

    /// <summary>
    /// A record begins with its number, or after a blank line, unless that line stands in an abstract: then the
    /// record's last field, its source, is still to come.
    /// </summary>
    private bool IsBeginning(string tag) => tag == "pmid"
        ? _hasNumber || IsAfterBlank
        : IsAfterBlank && (_hasSource || tag is "own" or "pmc" or "pmcr" || !IsText(Record.Last.Tag));
}
