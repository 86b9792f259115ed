namespace PaperCatalog.Reading.Identifiers;

/// <summary>Finds ORCID iDs.</summary>
/// <remarks>Source: ORCID, "Structure of the ORCID Identifier": four groups of four digits, the last of which may be X.</remarks>
internal static class OrcidText
{
    private const int Length = 19;

    /// <summary>The first identifier in a text, with or without the address of orcid.org before it; null when there is none.</summary>
    public static string? Find(string text)
    {
        for (var start = 0; start + Length <= text.Length; start++)
        {
            var length = 0;
            while (length < Length && IsPlace(text[start + length], length))
            {
                length++;
            }

            if (length == Length)
            {
                return text.Substring(start, Length).ToUpperInvariant();
            }
        }

        return null;
    }

    private static bool IsPlace(char c, int index) => index % 5 == 4
        ? c == '-'
        : c is >= '0' and <= '9' || (index == Length - 1 && c is 'X' or 'x');
}
