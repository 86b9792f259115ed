using System.Globalization;

namespace PaperCatalog.Reading.Dates;

/// <summary>Reads BibTeX's separate fields <c>year</c>, <c>month</c> and <c>day</c>, as people fill them.</summary>
internal static class YearMonthDate
{
    /// <summary>The date of the three fields, each of which may be null; null when there is no year in them.</summary>
    public static PartialDate? Parse(string? year, string? month, string? day)
    {
        if (year is null || ParseYear(year) is not { } date)
        {
            return null;
        }

        if (month is null || date.Month is not null)
        {
            return date;
        }

        var isApproximate = date.IsApproximate || month.Trim().StartsWith("~", StringComparison.Ordinal);
        var (first, last) = MonthText.Parse(month.AsSpan());
        if (first.Month == 0 && first.Season == 0)
        {
            return date;
        }

        var firstDay = first.Day == 0 && day is not null && MonthText.TryDay(day, out var number) ? number : first.Day;
        var start = Create(date.Year, first with { Day = firstDay }) with { IsApproximate = isApproximate, End = date.End, IsOpenEnded = date.IsOpenEnded };
        var end = last == default || date.End is not null ? null : Create(date.Year, last);
        return end is null || end == start ? start : start with { End = end };
    }

    private static PartialDate Create(int year, MonthText part) => part.Month == 0
        ? new PartialDate(year) { Season = part.Season }
        : new PartialDate(
            year,
            part.Month,
            part.Day >= 1 && part.Day <= EdtfDate.DaysIn(year, part.Month) ? part.Day : null);

    /// <summary>A year, a date, a range of years, or a year among words.</summary>
    private static PartialDate? ParseYear(string text)
    {
        if (EdtfDate.Parse(text.AsSpan()) is { } date)
        {
            return date;
        }

        var trimmed = text.Trim();
        if (int.TryParse(trimmed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number is > -10_000 and < 10_000)
        {
            return new PartialDate(number);
        }

        var first = FindYear(text, 0);
        if (first < 0)
        {
            return null;
        }

        var start = new PartialDate(YearAt(text, first))
        {
            IsApproximate = trimmed.StartsWith("c", StringComparison.OrdinalIgnoreCase)
                || trimmed.IndexOf('?') >= 0 || trimmed.IndexOf('~') >= 0,
        };
        var second = FindYear(text, first + 4);
        var isRange = second >= 0 && IsDash(text.AsSpan(first + 4, second - first - 4));
        if (isRange && YearAt(text, second) > start.Year)
        {
            return start with { End = new PartialDate(YearAt(text, second)) };
        }

        return first + 4 < text.Length && second < 0 && IsDash(text.AsSpan(first + 4)) ? start with { IsOpenEnded = true } : start;
    }

    private static bool IsDash(ReadOnlySpan<char> text)
    {
        var hasDash = false;
        foreach (var c in text)
        {
            if (c is not ('-' or '\u2010' or '\u2013' or '\u2014' or '/' or ' '))
            {
                return false;
            }

            hasDash |= c != ' ';
        }

        return hasDash;
    }

    /// <summary>Four digits with no digit on either side.</summary>
    public static int FindYear(string text, int from)
    {
        var run = 0;
        for (var i = from; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is >= '0' and <= '9')
            {
                run++;
                continue;
            }

            if (run == 4)
            {
                return i - 4;
            }

            run = 0;
        }

        return -1;
    }

    private static int YearAt(string text, int index) =>
        ((text[index] - '0') * 1000) + ((text[index + 1] - '0') * 100) + ((text[index + 2] - '0') * 10) + (text[index + 3] - '0');
}
