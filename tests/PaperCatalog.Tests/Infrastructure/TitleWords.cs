using PaperCatalog.Formatting;

namespace PaperCatalog.Tests.Infrastructure;

/// <summary>Words of generated titles.</summary>
internal static class TitleWords
{
    /// <summary>The ranges of the words that are chosen; of mathematics none; null where none needs it.</summary>
    public static IReadOnlyList<TextRange>? Chosen(string? title, bool[] isChosen)
    {
        if (title is null)
        {
            return null;
        }

        var ranges = new List<TextRange>();
        var start = 0;
        foreach (var (word, index) in title.Split(' ').Select(static (word, index) => (word, index)))
        {
            if (word.Length > 0 && isChosen[index % isChosen.Length] && !word.Contains('$', StringComparison.Ordinal))
            {
                ranges.Add(new TextRange(start, word.Length));
            }

            start += word.Length + 1;
        }

        return ranges.Count > 0 || TitleWord.IsProtectedIn(title.Trim()) ? ranges : null;
    }
}
