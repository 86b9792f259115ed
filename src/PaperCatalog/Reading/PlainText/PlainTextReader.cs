namespace PaperCatalog.Reading.PlainText;

/// <summary>Reads plain-text abstracts; docs/formats.md has the grammar.</summary>
internal static class PlainTextReader
{
    public static void Read(ReadContext context) => context.CancellationToken.ThrowIfCancellationRequested();
}
