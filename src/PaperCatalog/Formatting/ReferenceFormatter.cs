namespace PaperCatalog.Formatting;

/// <summary>Writes the reference line of a paper. Citation styles plug in here.</summary>
public abstract class ReferenceFormatter
{
    /// <summary>Author and date in the manner of the APA's style.</summary>
    public static ReferenceFormatter Apa { get; } = new ApaReferenceFormatter();

    /// <summary>The reference in parts, for a display that has italics and links.</summary>
    public abstract IReadOnlyList<ReferenceRun> FormatRuns(Paper paper);

    /// <summary>The reference as plain text.</summary>
    public string Format(Paper paper) => string.Concat(FormatRuns(paper).Select(static run => run.Text));
}
