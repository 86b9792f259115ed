namespace PaperCatalog.Reading.ArXiv;

/// <summary>Reads arXiv's own listings.</summary>
internal static class ArXivListingReader
{
    public static void Read(ReadContext context) => context.CancellationToken.ThrowIfCancellationRequested();
}
