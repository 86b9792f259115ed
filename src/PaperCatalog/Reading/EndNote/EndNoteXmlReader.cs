namespace PaperCatalog.Reading.EndNote;

/// <summary>Reads EndNote's XML.</summary>
internal static class EndNoteXmlReader
{
    public static void Read(ReadContext context) => context.CancellationToken.ThrowIfCancellationRequested();
}
