using System.Globalization;

namespace PaperCatalog.Tests.Infrastructure;

/// <summary>Says places of a text for accepted files.</summary>
internal static class TextPlace
{
    private const int LongestQuotation = 24;

    /// <summary>Line and column, from one.</summary>
    public static string Of(string text, int position)
    {
        var before = text.AsSpan(0, position);
        return string.Create(CultureInfo.InvariantCulture, $"{before.Count('\n') + 1}:{position - before.LastIndexOf('\n')}");
    }

    /// <summary>What stands in a span; the middle of a long one is left out.</summary>
    public static string Quote(string text, SourceSpan span)
    {
        var quoted = text.Substring(span.Start, span.Length);
        return "`" + string.Concat((quoted.Length <= LongestQuotation ? quoted : quoted[..(LongestQuotation / 2)] + "…" + quoted[^(LongestQuotation / 2)..]).Select(Shown)) + "`";
    }

    public static string Quote(char sign) => "`" + Shown(sign) + "`";

    /// <summary>A problem with its place and its words.</summary>
    public static string Of(string text, Problem problem) => $"{Of(text, problem.Span.Start)} {Quote(text, problem.Span)} {problem.Message}";

    private static string Shown(char sign) => sign switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(sign) || char.IsSurrogate(sign) || sign is '\u00A0' or '\u00AD' or '\u2028' or '\u2029' or '\u200B' or '\uFEFF' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)sign:X4}"),
        _ => sign.ToString(),
    };
}
