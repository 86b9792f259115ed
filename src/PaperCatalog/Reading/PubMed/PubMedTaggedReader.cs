namespace PaperCatalog.Reading.PubMed;

/// <summary>Reads PubMed's tagged records (NBIB, MEDLINE).</summary>
internal static class PubMedTaggedReader
{
    public static void Read(ReadContext context) => context.CancellationToken.ThrowIfCancellationRequested();
}
