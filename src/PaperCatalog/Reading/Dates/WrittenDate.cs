using System.Globalization;

namespace PaperCatalog.Reading.Dates;

/// <summary>Reads dates as databases write them, the year first or in words.</summary>
/// <remarks>
/// Source: "RIS Format Specifications" (ResearchSoft), "Date fields": <c>YYYY/MM/DD/other info</c>, each part of which may
/// be empty; the MEDLINE/PubMed data elements, "DP": <c>2000 Spring</c>, <c>2000 Nov-Dec</c>, <c>2000 Nov 11</c>.
/// </remarks>
internal static class WrittenDate
{
    /// <summary>A longer text is no date.</summary>
    private const int Longest = 100;

    private static readonly char[] s_slash = ['/'];

    private static readonly char[] s_separators = [' ', '-', '.'];

    /// <summary>Reads a date as far as it can be understood; null when there is no year in it.</summary>
    public static PartialDate? Parse(string text) => Parse(text.Trim(), out _);

    /// <summary>Reads a date.</summary>
    /// <param name="text">The date, trimmed.</param>
    /// <param name="isWhole">Whether all of it was understood.</param>
    /// <returns>The date as far as it was understood; null when there is no year in it.</returns>
    public static PartialDate? Parse(string text, out bool isWhole)
    {
        if (text.Length > Longest)
        {
            isWhole = false;
            return null;
        }

        if (TryNumbers(text, out var date, out isWhole))
        {
            return date;
        }

        isWhole = true;
        if (EdtfDate.Parse(text.AsSpan()) is { } edtf)
        {
            return edtf;
        }

        date = InWords(text);
        isWhole = date is not null && (date.End is not null || (text.Split(s_slash, StringSplitOptions.RemoveEmptyEntries).Length <= 2 && !HasUnreadNumber(text, date)));
        return date;
    }

    /// <summary>How much more than the year a date says.</summary>
    public static int Precision(PartialDate date) =>
        (date.Month is null ? 0 : 1) + (date.Day is null ? 0 : 1) + (date.Season is null ? 0 : 1)
        + (date.End is null ? 0 : 1) + (date.IsOpenEnded ? 1 : 0) + (date.IsApproximate ? 1 : 0);

    /// <summary>Reads <c>2001/05/03/</c>, <c>2001-05-03</c>, <c>2001 05 03</c>, <c>20010503</c> and what lacks its last parts.</summary>
    private static bool TryNumbers(string text, out PartialDate? date, out bool isWhole)
    {
        date = null;
        isWhole = true;
        var isSlashed = text.IndexOf('/') >= 0;
        var parts = text.Split(isSlashed ? s_slash : s_separators);
        var first = parts[0].Trim();
        if (first.Length == 8 && IsNumber(first, out _))
        {
            parts = [first.Substring(0, 4), first.Substring(4, 2), first.Substring(6)];
            first = parts[0];
        }

        if (first.Length != 4 || !IsNumber(first, out var year))
        {
            return false;
        }

        date = new PartialDate(year);
        var month = parts.Length > 1 ? parts[1].Trim() : string.Empty;
        var day = parts.Length > 2 ? parts[2].Trim() : string.Empty;
        if (month.Length == 0 && day.Length == 0)
        {
            date = isSlashed && parts.Length > 3 ? WithInformation(date, parts[3]) : date;
            return isSlashed || parts.Length == 1;
        }

        if (!IsNumber(month, out var monthNumber))
        {
            var (start, end) = isSlashed ? MonthText.Parse(month.AsSpan()) : default;
            date = end == default && start.Season == 0 && start.Month > 0 ? date with { Month = start.Month } : null;
            if (date is null || day.Length == 0)
            {
                return date is not null;
            }
        }
        else if (month.Length > 2 || (parts.Length > 3 && !isSlashed))
        {
            return false;
        }
        else if (monthNumber is < 1 or > 12)
        {
            isWhole = monthNumber == 0;
            return isSlashed;
        }
        else
        {
            date = date with { Month = monthNumber };
        }

        if (day.Length == 0)
        {
            return true;
        }

        if (!IsNumber(day, out var dayNumber) || day.Length > 2)
        {
            isWhole = false;
            return isSlashed;
        }

        var isDay = dayNumber >= 1 && dayNumber <= EdtfDate.DaysIn(year, date.Month ?? 1);
        isWhole = isDay || dayNumber == 0;
        date = isDay ? date with { Day = dayNumber } : date;
        return true;
    }

    /// <summary>The fourth part of RIS, such as the season.</summary>
    private static PartialDate WithInformation(PartialDate date, string text)
    {
        var (first, _) = MonthText.Parse(text.AsSpan());
        return first.Season > 0 ? date with { Season = first.Season } : date;
    }

    /// <summary>Reads <c>4-8 Aug. 2020</c>, <c>2018 Dec-2019 Jan</c>, <c>2020 Spring</c>, <c>Mar. 2017</c>.</summary>
    private static PartialDate? InWords(string text)
    {
        if (EndInNextYear(text) is { } range)
        {
            return range;
        }

        return YearMonthDate.Parse(text, HasLetter(text) ? text : null, null);
    }

    /// <summary>"2018 Dec-2019 Jan": both ends have a year.</summary>
    private static PartialDate? EndInNextYear(string text)
    {
        var dash = text.IndexOf('-');
        while (dash >= 0)
        {
            var right = text.Substring(dash + 1).Trim();
            if (right.Length >= 4 && IsNumber(right.Substring(0, 4), out _) && HasLetter(text.Substring(0, dash)))
            {
                var left = text.Substring(0, dash).Trim();
                return YearMonthDate.Parse(left, left, null) is { } start && IsPoint(start) && YearMonthDate.Parse(right, right, null) is { } end && IsPoint(end)
                    ? start with { End = end }
                    : null;
            }

            dash = text.IndexOf('-', dash + 1);
        }

        return null;
    }

    /// <summary>Whether a date is no range, which could not be the end of another.</summary>
    private static bool IsPoint(PartialDate date) => date.End is null && !date.IsOpenEnded;

    /// <summary>Whether a number stands beside the year that gave no month.</summary>
    private static bool HasUnreadNumber(string text, PartialDate date)
    {
        var runs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            runs += text[i] is >= '0' and <= '9' && (i == 0 || text[i - 1] is < '0' or > '9') ? 1 : 0;
        }

        return date.Month is null && date.Season is null && runs > 1;
    }

    private static bool HasLetter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
