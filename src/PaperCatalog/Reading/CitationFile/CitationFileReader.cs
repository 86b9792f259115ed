namespace PaperCatalog.Reading.CitationFile;

/// <summary>Reads CITATION.cff.</summary>
internal static class CitationFileReader
{
    public static void Read(ReadContext context) => context.CancellationToken.ThrowIfCancellationRequested();
}
