using System.Globalization;

namespace PaperCatalog.Catalog.Pages;

/// <summary>Reads what <see cref="PartialDate.ToString"/> writes.</summary>
internal static class DateText
{
    public static PartialDate? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return ReadOne(text);
        }

        var start = ReadOne(text.Substring(0, slash));
        var end = text.Substring(slash + 1);
        return end == ".." ? start with { IsOpenEnded = true } : start with { End = ReadOne(end) };
    }

    private static PartialDate ReadOne(string text)
    {
        var isApproximate = text[text.Length - 1] == '~';
        var parts = text.TrimEnd('~').Split('-');
        // A year before 0 begins with a sign, which leaves an empty first part.
        var first = parts[0].Length == 0 ? 1 : 0;
        var year = Number(parts[first]);
        var second = first + 1 < parts.Length ? Number(parts[first + 1]) : (int?)null;
        return new PartialDate(
            first == 0 ? year : -year,
            second is <= 12 ? second : null,
            first + 2 < parts.Length ? Number(parts[first + 2]) : null)
        {
            Season = second > 20 ? second - 20 : null,
            IsApproximate = isApproximate,
        };
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
