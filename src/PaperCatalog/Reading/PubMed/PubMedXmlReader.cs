namespace PaperCatalog.Reading.PubMed;

/// <summary>Reads PubMed's XML.</summary>
internal static class PubMedXmlReader
{
    public static void Read(ReadContext context) => context.CancellationToken.ThrowIfCancellationRequested();
}
