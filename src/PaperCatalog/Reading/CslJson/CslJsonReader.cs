namespace PaperCatalog.Reading.CslJson;

/// <summary>Reads CSL-JSON.</summary>
internal static class CslJsonReader
{
    public static void Read(ReadContext context) => context.CancellationToken.ThrowIfCancellationRequested();
}
