using System.Globalization;

namespace PaperCatalog.Reading.Dates;

/// <summary>Reads dates of EDTF levels 0 and 1.</summary>
/// <remarks>
/// Source: Library of Congress, "Extended Date/Time Format (EDTF) Specification", levels 0 and 1; the
/// BibLaTeX manual, 2.3.8 "Date and Time Specifications". A date with unspecified digits (<c>201X</c>)
/// becomes the range that it covers; the time of day is left out.
/// </remarks>
internal static class EdtfDate
{
    /// <summary>Reads a date or a range; null when it is none.</summary>
    public static PartialDate? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return ParseSingle(text);
        }

        var left = text.Slice(0, slash).Trim();
        var right = text.Slice(slash + 1).Trim();
        if (IsOpen(right))
        {
            return IsOpen(left) ? null : ParseSingle(left) is { } open ? open with { End = null, IsOpenEnded = true } : null;
        }

        if (ParseSingle(right) is not { } end)
        {
            return null;
        }

        if (IsOpen(left))
        {
            // Only the end is known, so that is the date, and it is no more than a bound.
            return end with { IsApproximate = true };
        }

        return ParseSingle(left) is { } start ? start with { End = end.End ?? end } : null;
    }

    private static bool IsOpen(ReadOnlySpan<char> text) =>
        text.Length == 0 || text.SequenceEqual("..".AsSpan()) || text.Equals("open".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || text.Equals("unknown".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static PartialDate? ParseSingle(ReadOnlySpan<char> text)
    {
        var isApproximate = false;
        while (text.Length > 0 && text[text.Length - 1] is '~' or '?' or '%')
        {
            isApproximate = true;
            text = text.Slice(0, text.Length - 1);
        }

        var time = text.IndexOf('T');
        if (time > 0)
        {
            text = text.Slice(0, time);
        }

        if (text.Length > 0 && text[0] is 'Y' or 'y')
        {
            return TryInteger(text.Slice(1), out var longYear)
                ? new PartialDate(longYear) { IsApproximate = isApproximate }
                : null;
        }

        var isNegative = text.Length > 0 && text[0] is '-' or '\u2212';
        text = isNegative ? text.Slice(1) : text;
        if (text.Length < 4 || (text.Length > 4 && text[4] != '-'))
        {
            return null;
        }

        var rest = text.Length > 4 ? text.Slice(5) : default;
        return ParseYear(text.Slice(0, 4), isNegative) is { } year
            ? text.Length > 4 ? WithMonth(year, rest, isApproximate) : year with { IsApproximate = isApproximate || year.IsApproximate }
            : null;
    }

    /// <summary>Four digits of which the last ones may be <c>X</c>.</summary>
    private static PartialDate? ParseYear(ReadOnlySpan<char> text, bool isNegative)
    {
        var low = 0;
        var high = 0;
        var isUnspecified = false;
        foreach (var c in text)
        {
            var isX = c is 'X' or 'x' or 'u';
            if (!isX && (isUnspecified || c is < '0' or > '9'))
            {
                return null;
            }

            isUnspecified |= isX;
            low = (low * 10) + (isX ? 0 : c - '0');
            high = (high * 10) + (isX ? 9 : c - '0');
        }

        var start = isNegative ? -high : low;
        return isUnspecified
            ? new PartialDate(start) { End = new PartialDate(isNegative ? -low : high), IsApproximate = true }
            : new PartialDate(start);
    }

    private static PartialDate? WithMonth(PartialDate year, ReadOnlySpan<char> rest, bool isApproximate)
    {
        year = year with { IsApproximate = isApproximate || year.IsApproximate };
        if (rest.Length is not (2 or 5) || (rest.Length == 5 && rest[2] != '-'))
        {
            return null;
        }

        var day = rest.Length == 5 ? rest.Slice(3) : default;
        if (rest.Slice(0, 2).Equals("XX".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return year.End is null && (day.Length == 0 || IsUnspecified(day)) ? year : null;
        }

        if (year.End is not null || !TryInteger(rest.Slice(0, 2), out var month))
        {
            return null;
        }

        if (month is >= 21 and <= 41)
        {
            // 25 to 32 are the seasons of a hemisphere, in the same order; quarters and the like have no season.
            return day.Length > 0 ? null : month <= 32 ? year with { Season = ((month - 21) % 4) + 1 } : year;
        }

        if (month is < 1 or > 12)
        {
            return null;
        }

        if (day.Length == 0 || IsUnspecified(day))
        {
            return year with { Month = month };
        }

        return TryInteger(day, out var number) && number >= 1 && number <= DaysIn(year.Year, month)
            ? year with { Month = month, Day = number }
            : null;
    }

    private static bool IsUnspecified(ReadOnlySpan<char> text) => text.Equals("XX".AsSpan(), StringComparison.OrdinalIgnoreCase);

    internal static int DaysIn(int year, int month) => month switch
    {
        4 or 6 or 9 or 11 => 30,
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        _ => 31,
    };

    private static bool TryInteger(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
