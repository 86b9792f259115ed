namespace PaperCatalog.Reading.BibTeX;

/// <summary>Reads BibTeX and BibLaTeX.</summary>
internal static class BibTeXReader
{
    public static void Read(ReadContext context) => context.CancellationToken.ThrowIfCancellationRequested();
}
