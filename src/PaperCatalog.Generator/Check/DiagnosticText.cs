using PaperCatalog.Reading;

namespace PaperCatalog.Generator.Check;

/// <summary>Text of a file, or about one, in a diagnostic: one line, cut short, nothing a log would act on.</summary>
internal static class DiagnosticText
{
    private const int Longest = 160;

    public static string Of(string text) => SafeText.OneLine(text, Longest);
}
