namespace PaperCatalog.Tests.Ris;

/// <summary>RIS texts of the tests.</summary>
internal static class RisSource
{
    public static ReadResult Read(string text) => PaperReader.Read(text, PaperFormat.Ris);

    /// <summary>The paper of a text with one record.</summary>
    public static Paper ReadOne(string text) => Assert.Single(Read(text).Records).Paper;

    /// <summary>A record of one type with the lines given.</summary>
    public static Paper Record(string type, params string[] lines) =>
        ReadOne($"TY  - {type}\n{string.Join("\n", lines)}\nER  - \n");
}
