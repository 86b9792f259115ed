namespace PaperCatalog.Tests.Infrastructure;

/// <summary>A file of the repository that says what a test must give.</summary>
internal static class AcceptedFile
{
    /// <summary>Asserts that a text is the file's. With <c>PAPERCATALOG_ACCEPT_SNAPSHOTS=true</c> the file is written first, though never where <c>CI</c> is set.</summary>
    public static void AssertIs(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("PAPERCATALOG_ACCEPT_SNAPSHOTS") == "true" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }
}
