using System.Globalization;

namespace PaperCatalog.Reading.Dates;

/// <summary>What a <c>month</c> field says: a month or season and perhaps a day; 0 for what it does not say.</summary>
/// <param name="Month">The month from 1.</param>
/// <param name="Season">The season from 1.</param>
/// <param name="Day">The day from 1.</param>
internal readonly record struct MonthText(int Month, int Season, int Day)
{
    /// <summary>
    /// Reads <c>June</c>, <c>6</c>, <c>jun 5</c>, <c>5 June</c>, <c>aug 23--aug 27</c>, <c>7-8 June</c> and the like:
    /// words are months, numbers beside them days, and a dash makes a range.
    /// </summary>
    /// <returns>The first and the last date; the last is empty where there is no range.</returns>
    public static (MonthText First, MonthText Last) Parse(ReadOnlySpan<char> text)
    {
        var first = default(MonthText);
        var last = default(MonthText);
        var isRange = false;
        var words = 0;
        var position = 0;
        while (position < text.Length)
        {
            var start = position;
            while (position < text.Length && char.IsLetter(text[position]))
            {
                position++;
            }

            if (position > start)
            {
                words++;
                var word = text.Slice(start, position - start);
                var month = MonthNames.MonthOf(word);
                var season = month == 0 ? MonthNames.SeasonOf(word) : 0;
                if (month + season > 0)
                {
                    Take(ref isRange ? ref last : ref first, month, season);
                }

                continue;
            }

            while (position < text.Length && text[position] is >= '0' and <= '9')
            {
                position++;
            }

            if (position > start)
            {
                if (TryDay(text.Slice(start, position - start).ToString(), out var day))
                {
                    ref var side = ref isRange ? ref last : ref first;
                    side = side.Day == 0 ? side with { Day = day } : side;
                }

                continue;
            }

            // A dash, or a slash as in "10/11": what follows is the end.
            isRange |= first != default && text[position] is '-' or '/' or '\u2010' or '\u2013' or '\u2014';
            position++;
        }

        return words == 0 ? AsMonths(first, last) : Complete(first, last);
    }

    public static bool TryDay(string text, out int day) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out day)
        && day is >= 1 and <= 31;

    private static void Take(ref MonthText side, int month, int season) =>
        side = side.Month + side.Season == 0 ? side with { Month = month, Season = season } : side;

    /// <summary>Numbers alone are months, not days.</summary>
    private static (MonthText First, MonthText Last) AsMonths(MonthText first, MonthText last) =>
        (new MonthText(first.Day <= 12 ? first.Day : 0, 0, 0), new MonthText(last.Day <= 12 ? last.Day : 0, 0, 0));

    /// <summary>One month serves both ends: "7-8 June", "June 7-8".</summary>
    private static (MonthText First, MonthText Last) Complete(MonthText first, MonthText last)
    {
        if (last == default)
        {
            return (first, last);
        }

        if (first.Month + first.Season == 0)
        {
            first = first with { Month = last.Month, Season = last.Season };
        }

        return (first, last.Month + last.Season == 0 ? last with { Month = first.Month, Season = first.Season } : last);
    }
}
