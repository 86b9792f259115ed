namespace PaperCatalog.Reading.BibTeX;

/// <summary>Reads BibTeX and BibLaTeX.</summary>
/// <remarks>
/// In layers, each on the one before: <see cref="BibTeXScanner"/> finds spans, <see cref="BibTeXFile"/> has raw
/// values, <see cref="Inheritance"/> completes entries, <see cref="EntryReader"/> makes papers of them.
/// </remarks>
internal static class BibTeXReader
{
    public static void Read(ReadContext context)
    {
        var file = new BibTeXFile(context, BibTeXScanner.Scan(context));
        var reader = new EntryReader(file);
        for (var i = 0; i < file.Syntax.Entries.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            reader.Read(i);
        }
    }
}
