namespace PaperCatalog.Formatting;

/// <summary>Writes the reference line of a paper.</summary>
/// <remarks>
/// Everything that shows a reference takes one of these, so this class is the place where citation styles plug
/// in. A formatter never throws on what a paper holds, and writes one line without control characters.
/// </remarks>
public abstract class ReferenceFormatter
{
    /// <summary>Author and date in the manner of the APA's style.</summary>
    public static ReferenceFormatter Apa { get; } = new ApaReferenceFormatter();

    /// <summary>The reference in parts, for a display that has italics and links.</summary>
    /// <param name="paper">The paper.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paper"/> is null.</exception>
    public abstract IReadOnlyList<ReferenceRun> FormatRuns(Paper paper);

    /// <summary>The reference as plain text: the texts of <see cref="FormatRuns"/> one after the other.</summary>
    /// <param name="paper">The paper.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paper"/> is null.</exception>
    public string Format(Paper paper) => string.Concat(FormatRuns(paper).Select(static run => run.Text));
}
