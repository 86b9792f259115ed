namespace PaperCatalog.Web.Records;

/// <summary>Titles as English journals write them.</summary>
internal static class TitleCase
{
    private static readonly HashSet<string> s_small = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "not", "of", "on", "or", "the", "to", "under", "with", "without", "across", "over",
        "after", "before", "among", "behind", "beside", "near", "around", "along", "above", "about",
    };

    /// <summary>The words with capitals, but small words within.</summary>
    public static string Of(string text)
    {
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var begins = i == 0 || words[i - 1][^1] is ':' or '?';
            if (begins || i == words.Length - 1 || !s_small.Contains(words[i]))
            {
                words[i] = char.ToUpperInvariant(words[i][0]) + words[i][1..];
            }
        }

        return string.Join(' ', words);
    }
}
