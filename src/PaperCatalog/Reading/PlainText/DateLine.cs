using System.Globalization;
using PaperCatalog.Reading.Dates;

namespace PaperCatalog.Reading.PlainText;

/// <summary>Reads the date of a <c>Year:</c> or <c>Date:</c> line.</summary>
internal static class DateLine
{
    private const int LongestDate = 40;

    private static readonly char[] s_separators = [' ', ',', '-', '/', '.', '\u2013'];

    /// <summary>Reads <c>2021</c>, <c>2021-05</c>, <c>2021-05-17</c>, <c>May 2021</c>, <c>17 May 2021</c> or <c>May 17, 2021</c>.</summary>
    public static bool TryRead(string text, out PartialDate? date)
    {
        date = EdtfDate.Parse(text.AsSpan());
        if (date is not null || text.Length > LongestDate)
        {
            return date is not null;
        }

        int? year = null, month = null, day = null;
        foreach (var part in text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                var named = MonthNames.MonthOf(part.AsSpan());
                if (named == 0 || month is not null)
                {
                    return false;
                }

                month = named;
            }
            else if (part.Length == 4 && year is null)
            {
                year = number;
            }
            else if (month is null && year is not null && number is >= 1 and <= 12)
            {
                month = number;
            }
            else if (day is null && number is >= 1 and <= 31)
            {
                day = number;
            }
            else
            {
                return false;
            }
        }

        if (year is null || (day is not null && (month is null || day > DateTime.DaysInMonth(Math.Max(1, year.Value), month.Value))))
        {
            return false;
        }

        date = new PartialDate(year.Value, month, day);
        return true;
    }
}
