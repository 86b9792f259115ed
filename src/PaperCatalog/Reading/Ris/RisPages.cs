using PaperCatalog.Reading.Tagged;
using PaperCatalog.Reading.Values;

namespace PaperCatalog.Reading.Ris;

/// <summary>The pages of a record.</summary>
internal static class RisPages
{
    /// <summary>The first and the last page as a range. The number of pages of a book is none; an article's number stands in.</summary>
    public static string? Read(TaggedRecord record, PaperKind kind)
    {
        var first = record.First("sp", "pg");
        var last = record.First("ep");
        if (first == "No" && last == "Specified")
        {
            // Ovid cuts "No pages specified" in two.
            return null;
        }

        if (first is null)
        {
            return PageRange.Normalize(last ?? record.First("c7"));
        }

        if (last is null && kind is PaperKind.Book or PaperKind.Thesis && IsCount(first))
        {
            return null;
        }

        first = PageRange.Normalize(first)!;
        var isRange = last is null || first.IndexOf('-') > 0 || first.IndexOf(',') > 0;
        return isRange ? first : first + "-" + PageRange.Normalize(last);
    }

    /// <summary>"327", "327 p.", "xii, 327 S.".</summary>
    private static bool IsCount(string text)
    {
        foreach (var c in text)
        {
            if (c is '-' or '\u2013')
            {
                return false;
            }
        }

        return true;
    }
}
