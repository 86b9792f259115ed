namespace PaperCatalog.Reading.Tagged;

/// <summary>The hyphen between a tag and its value.</summary>
internal static class TagHyphen
{
    /// <summary>Whether a character is what a word processor makes of the hyphen.</summary>
    public static bool IsDash(char c) => c is (>= '\u2010' and <= '\u2015') or '\u2212';
}
