using System.Globalization;
using PaperCatalog.Collections;

namespace PaperCatalog.Catalog.Pages;

/// <summary>Ranges in a page record: <c>start+length</c>, a space between.</summary>
internal static class RangeText
{
    public static string? Write(IReadOnlyList<TextRange>? ranges) => ranges is null
        ? null
        : string.Join(" ", ranges.Select(static range => string.Format(CultureInfo.InvariantCulture, "{0}+{1}", range.Start, range.Length)));

    public static ValueList<TextRange>? Read(string? text) => text is null
        ? null
        : ValueList<TextRange>.From(text.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(ReadOne));

    private static TextRange ReadOne(string text)
    {
        var plus = text.IndexOf('+');
        return new TextRange(Number(text.Substring(0, plus)), Number(text.Substring(plus + 1)));
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
