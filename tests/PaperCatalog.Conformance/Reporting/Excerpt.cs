namespace PaperCatalog.Conformance.Reporting;

/// <summary>The part of a text where it begins to differ from another.</summary>
internal static class Excerpt
{
    private const int Before = 30;
    private const int Longest = 150;

    public static string Of(string text, string other)
    {
        var same = text.AsSpan().CommonPrefixLength(other);
        var start = text.Length <= Longest ? 0 : Math.Max(0, same - Before);
        return text[start..Math.Min(text.Length, start + Longest)];
    }
}
