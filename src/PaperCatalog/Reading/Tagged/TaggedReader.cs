namespace PaperCatalog.Reading.Tagged;

/// <summary>Goes through the lines of a format of tags, and gathers the fields of a record.</summary>
internal abstract class TaggedReader
{
    private readonly TagNames _names = new();

    protected TaggedReader(ReadContext context)
    {
        Context = context;
        Record = new TaggedRecord(context);
        Stray = new StrayText(context);
    }

    protected ReadContext Context { get; }

    /// <summary>The record that is being read.</summary>
    protected TaggedRecord Record { get; }

    /// <summary>Lines that belong to no record.</summary>
    protected StrayText Stray { get; }

    /// <summary>Whether a blank line, or one of no record, precedes the line that is being read.</summary>
    protected bool IsAfterBlank { get; private set; }

    protected void Run()
    {
        Context.CancellationToken.ThrowIfCancellationRequested();
        var lines = new LineReader(Context.Text);
        while (lines.TryNext(out var line))
        {
            // One record can be as long as a file.
            Context.CancellationToken.ThrowIfCancellationRequested();
            if (Context.Text.AsSpan(line.Start, line.Length).IsWhiteSpace())
            {
                IsAfterBlank = true;
                continue;
            }

            IsAfterBlank = Take(line, lines) == LineRole.Stray;
        }

        Finish();
        Stray.Flush();
    }

    /// <summary>Takes a line that is not blank.</summary>
    /// <param name="line">The line.</param>
    /// <param name="lines">The lines after it.</param>
    /// <returns>What it is; what follows a line of no record belongs to the next one.</returns>
    protected abstract LineRole Take(SourceSpan line, LineReader lines);

    /// <summary>Ends the record, if there is one.</summary>
    protected abstract void Finish();

    /// <summary>The tag's name in lower case.</summary>
    protected string NameOf(SourceSpan tag) => _names.Get(Context.Text.AsSpan(tag.Start, tag.Length));

    protected void ReportMissingHyphen(SourceSpan tag, string format) =>
        Context.Report(ProblemKind.MalformedSyntax, tag, format, "the hyphen behind this tag is missing");

    /// <summary>Adds a field to the record, which begins with it if it is the first.</summary>
    protected void AddField(SourceSpan tag, SourceSpan value)
    {
        if (Record.Count == 0)
        {
            Record.Begin(tag.Start);
        }

        Record.Add(NameOf(tag), tag, value);
    }
}
