using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Generator.Cite.Raw;

/// <summary>An identifier in the one form in which all its spellings are equal.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">
/// The DOI in lower case, the arXiv identifier without a version, the number, or the address without its scheme and
/// without the ending that names a format.
/// </param>
internal readonly record struct PaperIdentifier(PaperIdentifierKind Kind, string Key)
{
    // Registrants of DOIs have four digits or more (ISO 26324 gave out none with fewer); "10.1/2" is a fraction or a version.
    private const int FewestRegistrantDigits = 4;

    public static readonly PaperIdentifier None = new(PaperIdentifierKind.None, string.Empty);

    /// <summary>Two addresses of one file are equal whether or not they end in .pdf.</summary>
    public PaperIdentifier ForLookup => Kind == PaperIdentifierKind.Pdf ? this with { Kind = PaperIdentifierKind.Address } : this;

    /// <summary>The identifier for a DOI; that of the preprint for a DOI that arXiv gave.</summary>
    public static PaperIdentifier OfDoi(string doi) =>
        ArXivText.FindInDoi(doi) is { } id ? OfArXiv(id)
        : IdentifierKey.OfDoi(doi) is { } key ? new(PaperIdentifierKind.Doi, key)
        : None;

    public static PaperIdentifier OfArXiv(string id) =>
        IdentifierKey.OfArXiv(id) is { } key ? new(PaperIdentifierKind.ArXiv, key) : None;

    /// <summary>Whether a DOI begins at an offset: <c>10.</c>, a registrant, a slash and something.</summary>
    public static bool IsDoiStart(string text, int start, int end)
    {
        var digits = start + 3;
        var position = digits;
        while (position < end && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        if (position - digits < FewestRegistrantDigits || text[digits] == '0')
        {
            return false;
        }

        while (position < end && text[position] is (>= '0' and <= '9') or '.')
        {
            position++;
        }

        return position + 1 < end && text[position] == '/' && char.IsLetterOrDigit(text[position + 1]) | text[position + 1] == '(';
    }
}
