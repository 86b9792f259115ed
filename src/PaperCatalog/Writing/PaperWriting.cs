namespace PaperCatalog;

/// <summary>Writes papers in the formats of other tools.</summary>
public static class PaperWriting
{
    /// <summary>The papers as a BibTeX file.</summary>
    public static string ToBibTeX(this IEnumerable<Paper> papers) => string.Empty;

    /// <summary>The papers as a CSL-JSON array.</summary>
    public static string ToCslJson(this IEnumerable<Paper> papers) => string.Empty;
}
