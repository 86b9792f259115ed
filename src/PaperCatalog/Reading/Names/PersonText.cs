namespace PaperCatalog.Reading.Names;

/// <summary>One name in plain text, without any markup.</summary>
internal static class PersonText
{
    /// <summary>Reads a name with a comma (<see cref="InvertedName"/>) or in reading order; null for a blank text.</summary>
    public static Person? Read(string text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : text.IndexOf(',') >= 0 ? InvertedName.Parse(text.Trim(), isPerson: false, out _)
        : InReadingOrder(text);

    /// <summary>Given names, then the family name with its particles, which are in lower case.</summary>
    public static Person InReadingOrder(string text)
    {
        text = text.Trim();
        var start = text.LastIndexOf(' ') + 1;
        if (start == 0)
        {
            return new Person { Family = text };
        }

        var suffix = default(string);
        if (IsSuffix(text.AsSpan(start)) && start > 1)
        {
            suffix = text.Substring(start);
            text = text.Substring(0, start).TrimEnd(' ', ',');
            start = text.LastIndexOf(' ') + 1;
        }

        var family = start;
        while (family > 1)
        {
            var word = text.LastIndexOf(' ', family - 2) + 1;
            if (!char.IsLower(text[word]) || (word == 0 && char.IsLower(text[start])))
            {
                // A name all in lower case has a first word as well.
                break;
            }

            family = word;
        }

        return new Person
        {
            Family = text.Substring(start),
            NonDroppingParticle = NullIfEmpty(text.Substring(family, start - family).Trim()),
            Given = NullIfEmpty(text.Substring(0, family).Trim()),
            Suffix = suffix,
        };
    }

    private static bool IsSuffix(ReadOnlySpan<char> word) => word.ToString() is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV";

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
