using System.Text;

namespace PaperCatalog.Snapshots;

/// <summary>Changes a text line by line.</summary>
internal static class LineScrubber
{
    /// <summary>The text with each line changed, or left out where the change gives null.</summary>
    public static string Apply(string text, Func<string, string?> change)
    {
        var result = new StringBuilder(text.Length);
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            if (change(line) is { } changed)
            {
                result.Append(changed).Append('\n');
            }
        }

        if (result.Length > 0 && !text.EndsWith('\n'))
        {
            result.Length--;
        }

        return result.ToString();
    }
}
