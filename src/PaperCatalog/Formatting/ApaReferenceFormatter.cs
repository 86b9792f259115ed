namespace PaperCatalog.Formatting;

/// <summary>Author-date references in the manner of APA 7, chapter 9.</summary>
internal sealed class ApaReferenceFormatter : ReferenceFormatter
{
    public override IReadOnlyList<ReferenceRun> FormatRuns(Paper paper) => [new ReferenceRun(paper.Title ?? paper.Key)];
}
