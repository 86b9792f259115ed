namespace PaperCatalog.Reading.Dates;

/// <summary>English names of months and seasons, in full or cut to three letters or more.</summary>
internal static class MonthNames
{
    private static readonly string[] s_months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] s_seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>The month with a name, from 1; 0 for anything else.</summary>
    public static int MonthOf(ReadOnlySpan<char> name) => Find(s_months, name, least: 3);

    /// <summary>The season with a name, from 1 for spring; 0 for anything else.</summary>
    public static int SeasonOf(ReadOnlySpan<char> name) =>
        name.Length >= 3 && "fall".AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase) ? 3 : Find(s_seasons, name, least: 3);

    private static int Find(string[] names, ReadOnlySpan<char> name, int least)
    {
        for (var i = 0; name.Length >= least && i < names.Length; i++)
        {
            if (names[i].AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
