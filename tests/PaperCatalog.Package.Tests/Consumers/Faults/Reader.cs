namespace Faults;

/// <summary>A file of code: the SDK looks for .editorconfig beside those.</summary>
public static class Reader
{
    public static string Last => Papers.Last.Title ?? string.Empty;
}
