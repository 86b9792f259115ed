namespace PaperCatalog.Reading.Dates;

/// <summary>Reads dates that are not EDTF though their meaning is plain: <c>20010329</c>, <c>1995-1-4</c>, <c>September 1, 2021</c>.</summary>
internal static class LooseDate
{
    public static PartialDate? Parse(string text)
    {
        var trimmed = text.Trim();
        if (CountDigits(trimmed, 0) == 8 && trimmed.Length == 8)
        {
            return Create(Number(trimmed, 0, 4), Number(trimmed, 4, 2), Number(trimmed, 6, 2));
        }

        return ParseParts(trimmed) ?? ParseWords(trimmed);
    }

    /// <summary>A year, a month and perhaps a day, apart by <c>-</c>, <c>/</c> or a full stop.</summary>
    private static PartialDate? ParseParts(string text)
    {
        var monthStart = 5;
        if (CountDigits(text, 0) != 4 || text.Length < 6 || text[4] is not ('-' or '/' or '.'))
        {
            return null;
        }

        var monthLength = CountDigits(text, monthStart);
        var dayStart = monthStart + monthLength + 1;
        var dayLength = dayStart < text.Length && text[dayStart - 1] == text[4] ? CountDigits(text, dayStart) : 0;
        var end = dayLength > 0 ? dayStart + dayLength : monthStart + monthLength;
        return monthLength is 1 or 2 && dayLength <= 2 && end == text.Length
            ? Create(Number(text, 0, 4), Number(text, monthStart, monthLength), Number(text, dayStart, dayLength))
            : null;
    }

    /// <summary>A month in words, and a year.</summary>
    private static PartialDate? ParseWords(string text)
    {
        var year = YearMonthDate.FindYear(text, 0);
        if (year < 0 || YearMonthDate.FindYear(text, year + 4) >= 0 || !text.Any(char.IsLetter))
        {
            return null;
        }

        var date = YearMonthDate.Parse(text.Substring(year, 4), text.Substring(0, year) + " " + text.Substring(year + 4), day: null);
        return date is { Month: null, Season: null } ? null : date;
    }

    /// <summary>A date of which the month and the day may be 0 for unknown.</summary>
    private static PartialDate? Create(int year, int month, int day) => month switch
    {
        0 when day == 0 => new PartialDate(year),
        >= 1 and <= 12 when day == 0 => new PartialDate(year, month),
        >= 1 and <= 12 when day <= EdtfDate.DaysIn(year, month) => new PartialDate(year, month, day),
        _ => null,
    };

    private static int CountDigits(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }

    private static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
