namespace PaperCatalog.Reading.ArXiv;

/// <summary>Reads the Atom feeds of arXiv's interface.</summary>
internal static class ArXivAtomReader
{
    public static void Read(ReadContext context) => context.CancellationToken.ThrowIfCancellationRequested();
}
