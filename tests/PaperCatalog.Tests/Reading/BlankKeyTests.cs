namespace PaperCatalog.Tests.Reading;

/// <summary>A key of nothing that one sees is none: it could not be typed, nor written in other formats.</summary>
public sealed class BlankKeyTests
{
    [Theory]
    [InlineData(PaperFormat.EndNoteTagged, "%F \u0085\n%T A title\n")]
    [InlineData(PaperFormat.PlainText, "Key: \uFEFF\nTitle: A title\nAbstract: Text.\n")]
    [InlineData(PaperFormat.CslJson, "{\"id\": \"\u2028\", \"title\": \"A title\"}")]
    [InlineData(PaperFormat.Ris, "TY  - BOOK\nID  - \u00A0\nTI  - A title\nER  - \n")]
    public void It_is_inferred(PaperFormat format, string text)
    {
        var record = Assert.Single(PaperReader.Read(text, format).Records);

        Assert.NotEqual(KeyOrigin.Record, record.KeyOrigin);
        Assert.True(record.Paper.Key.Length > 1);
    }
}
