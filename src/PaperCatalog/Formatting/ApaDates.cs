using System.Globalization;

namespace PaperCatalog.Formatting;

/// <summary>The date in parentheses, without them.</summary>
/// <remarks>Source: APA 7, sections 9.13 and 9.14.</remarks>
internal static class ApaDates
{
    private static readonly string[] s_months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] s_seasons = ["Spring", "Summer", "Autumn", "Winter"];

    /// <summary>The date: the year, and with <paramref name="isExact"/> the month and day as far as they are known.</summary>
    public static string Format(PartialDate date, bool isExact)
    {
        var text = Range(date, isExact);
        return date.IsApproximate ? "ca. " + text : text;
    }

    private static string Range(PartialDate date, bool isExact)
    {
        var day = isExact ? DayOf(date) : null;
        var text = Whole(date.Year, day);
        if (date.End is not { } end)
        {
            return date.IsOpenEnded ? text + "\u2013present" : text;
        }

        var endDay = isExact ? DayOf(end) : null;
        if (end.Year != date.Year)
        {
            return text + "\u2013" + Whole(end.Year, endDay);
        }

        if (endDay is null || day is null || endDay == day)
        {
            return text;
        }

        // "May 4-6", but "May 30-June 2".
        var isSameMonth = end.Month == date.Month && date.Day is not null && end.Day is not null && date.Season is null;
        return text + "\u2013" + (isSameMonth ? Number(end.Day!.Value) : endDay);
    }

    private static string Whole(int year, string? day) => day is null ? YearOf(year) : YearOf(year) + ", " + day;

    /// <summary>Year 0 of the astronomers is 1 BCE.</summary>
    private static string YearOf(int year) =>
        year > 0 ? Number(year) : (1 - (long)year).ToString(CultureInfo.InvariantCulture) + " BCE";

    private static string? DayOf(PartialDate date)
    {
        if (date.Season is >= 1 and <= 4)
        {
            return s_seasons[date.Season.Value - 1];
        }

        if (date.Month is not (>= 1 and <= 12))
        {
            return null;
        }

        var month = s_months[date.Month.Value - 1];
        return date.Day is { } day ? month + " " + Number(day) : month;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
