using System.Globalization;

namespace PaperCatalog.Formatting;

/// <summary>The edition of a book in words.</summary>
internal static class Editions
{
    /// <summary>The edition, such as <c>2nd ed.</c>; for software, <c>Version 2</c>.</summary>
    public static string Format(string edition, bool isVersion)
    {
        if (isVersion)
        {
            return edition.StartsWith("version", StringComparison.OrdinalIgnoreCase) ? edition : "Version " + edition;
        }

        if (int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number.ToString(CultureInfo.InvariantCulture) + OrdinalSuffix(number) + " ed.";
        }

        return EndsWith("edition") || EndsWith("ed.") || EndsWith(" ed") ? edition : edition + " ed.";

        bool EndsWith(string end) => edition.EndsWith(end, StringComparison.OrdinalIgnoreCase);
    }

    private static string OrdinalSuffix(int number) => (number % 100) is >= 11 and <= 13
        ? "th"
        : (number % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
}
