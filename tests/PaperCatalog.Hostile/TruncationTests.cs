namespace PaperCatalog.Hostile;

/// <summary>A file that breaks off anywhere keeps every record before the break.</summary>
public sealed class TruncationTests
{
    /// <summary>A file of each format among the inputs that has no fault of its own, and the text that ends each of its records.</summary>
    public static TheoryData<string, PaperFormat, string> Files => new()
    {
        { "030-percent.bib", PaperFormat.BibTeX, "}\n" },
        { "040-one-space.ris", PaperFormat.Ris, "ER " },
        { "058-title-list.json", PaperFormat.CslJson, "}" },
        { "067-other-namespaces.xml", PaperFormat.ArXivAtom, "</entry>" },
        { "085-unknown-type.xml", PaperFormat.EndNoteXml, "</record>" },
        { "079-other-format.nbib", PaperFormat.PubMedXml, "</PubmedArticle>" },
        { "075-unknown-tag.nbib", PaperFormat.PubMedTagged, "\n\n" },
        { "097-several-documents.cff", PaperFormat.CitationFile, "---" },
        { "116-interpolation.txt", PaperFormat.PlainText, "\n\nKey:" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_record_before_the_break_is_whole(string file, PaperFormat format, string end)
    {
        var text = File.ReadAllText(Path.Combine(HostileCases.Folder, file));
        var whole = PaperReader.Read(text, format).Records;
        Assert.NotEmpty(whole);
        var kept = 0;
        for (var length = 0; length <= text.Length; length++)
        {
            var result = PaperReader.Read(text[..length], format);
            Assert.All(result.Problems, problem => Assert.InRange(problem.Span.End, 0, length));

            // What ends a record may stand behind its last field.
            var complete = whole.Count(record => text.IndexOf(end, Math.Max(0, record.Span.End - end.Length), StringComparison.Ordinal) is var at && at >= 0 && at + end.Length <= length);
            Assert.InRange(result.Records.Count, complete, whole.Count);
            Assert.Equal(whole.Take(complete).Select(static record => record.Paper), result.Records.Take(complete).Select(static record => record.Paper));
            kept += complete;
        }

        Assert.InRange(kept, 1, int.MaxValue);
    }
}
