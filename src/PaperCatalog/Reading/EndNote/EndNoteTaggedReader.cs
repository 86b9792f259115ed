namespace PaperCatalog.Reading.EndNote;

/// <summary>Reads EndNote's tagged records (ENW, Refer).</summary>
internal static class EndNoteTaggedReader
{
    public static void Read(ReadContext context) => context.CancellationToken.ThrowIfCancellationRequested();
}
