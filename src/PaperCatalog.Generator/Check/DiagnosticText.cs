using System.Globalization;
using PaperCatalog.Reading;

namespace PaperCatalog.Generator.Check;

/// <summary>Text of a file, or about one, in a diagnostic: one line, cut short, nothing a log would act on.</summary>
internal static class DiagnosticText
{
    /// <summary>The most UTF-16 units of strangers' text in one message.</summary>
    public const int Longest = 160;

    private const int LongestPart = 50;
    private const int LongestPlace = 58;

    public static string Of(string text) => SafeText.OneLine(text, Longest);

    /// <summary>One text of several in a message.</summary>
    public static string Part(string text) => SafeText.OneLine(text, LongestPart);

    /// <summary>Where a record is. The end of a path says more than its beginning.</summary>
    public static string Place(Paper paper)
    {
        var path = SafeText.OneLine(paper.SourceFile ?? string.Empty, int.MaxValue);
        var line = "(" + (paper.SourceLine ?? 1).ToString(CultureInfo.InvariantCulture) + ")";
        var excess = path.Length + line.Length - LongestPlace;
        return excess <= 0 ? path + line : SafeText.OneLine("\u2026" + path.Substring(excess + 1), LongestPlace) + line;
    }
}
