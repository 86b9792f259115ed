using System.Globalization;

namespace PaperCatalog;

/// <summary>A date of which only the year is certain to be known: a CSL date variable.</summary>
/// <remarks>Source: CSL 1.0.2, "Dates"; the CSL-JSON schema (<c>date-variable</c>); EDTF levels 0 and 1.</remarks>
public sealed record PartialDate
{
    /// <summary>Creates a date.</summary>
    /// <param name="year">The astronomical year: 0 is 1 BC, -1 is 2 BC.</param>
    /// <param name="month">The month from 1 to 12, or null.</param>
    /// <param name="day">The day from 1 to 31, or null.</param>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The astronomical year: 0 is 1 BC, -1 is 2 BC.</summary>
    public int Year { get; init; }

    /// <summary>The month from 1 to 12; null when it is not known.</summary>
    public int? Month { get; init; }

    /// <summary>The day from 1 to 31; null when it is not known.</summary>
    public int? Day { get; init; }

    /// <summary>The season from 1 (spring) to 4 (winter); null when none is given.</summary>
    public int? Season { get; init; }

    /// <summary>Whether the date is approximate or uncertain (CSL's <c>circa</c>; EDTF's <c>~</c>, <c>?</c>, <c>%</c>).</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether a range begins here and has no end yet (EDTF's <c>2004/..</c>); one with an <see cref="End"/> is not.</summary>
    public bool IsOpenEnded { get; init => field = value && End is null; }

    /// <summary>The last date of a range; null for a single date. It is no range itself: of one that is given, its own last date is taken.</summary>
    public PartialDate? End
    {
        get;
        init
        {
            field = value?.End ?? (value is { IsOpenEnded: true } ? value with { IsOpenEnded = false } : value);
            IsOpenEnded &= field is null;
        }
    }

    /// <summary>Returns the date in ISO 8601 form as far as it is known, such as <c>2021-05</c>; a range as <c>2020/2021</c>.</summary>
    public override string ToString()
    {
        var text = Year < 0
            ? "-" + (-(long)Year).ToString("0000", CultureInfo.InvariantCulture)
            : Year.ToString("0000", CultureInfo.InvariantCulture);
        if (Season is { } season)
        {
            // EDTF level 1, "Seasons": 21 is spring, 24 is winter.
            text += "-" + (20 + season).ToString(CultureInfo.InvariantCulture);
        }
        else if (Month is { } month)
        {
            text += "-" + month.ToString("00", CultureInfo.InvariantCulture);
            if (Day is { } day)
            {
                text += "-" + day.ToString("00", CultureInfo.InvariantCulture);
            }
        }

        if (IsApproximate)
        {
            text += "~";
        }

        return End is not null ? text + "/" + End : IsOpenEnded ? text + "/.." : text;
    }
}
