using System.Text;

namespace PaperCatalog.Reading.Tagged;

/// <summary>Titles that stand in several fields of one tag.</summary>
internal static class TaggedTitles
{
    /// <summary>The parts with a colon between, where none ends in punctuation; null for no parts.</summary>
    public static string? Join(List<string> parts)
    {
        if (parts.Count < 2)
        {
            return parts.Count == 0 ? null : parts[0];
        }

        var title = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.Count; i++)
        {
            title.Append(title[title.Length - 1] is '?' or '!' or ':' or '.' ? " " : ": ").Append(parts[i]);
        }

        return title.ToString();
    }
}
