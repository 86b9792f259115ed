namespace PaperCatalog.Reading.Identifiers;

/// <summary>PubMed Central's numbers, which some programs write without their letters.</summary>
internal static class PubMedCentralText
{
    private const string Letters = "PMC";

    /// <summary>The number with its letters, such as <c>PMC3531190</c>, in front of whatever else the text says; null when there is none.</summary>
    public static string? Find(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var start = text!.StartsWith(Letters, StringComparison.OrdinalIgnoreCase) ? Letters.Length : 0;
        start += start < text.Length && text[start] == ':' ? 1 : 0;
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end == start ? null : Letters + text.Substring(start, end - start);
    }
}
