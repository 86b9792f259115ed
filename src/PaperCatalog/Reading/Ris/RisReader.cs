namespace PaperCatalog.Reading.Ris;

/// <summary>Reads RIS.</summary>
internal static class RisReader
{
    public static void Read(ReadContext context) => context.CancellationToken.ThrowIfCancellationRequested();
}
