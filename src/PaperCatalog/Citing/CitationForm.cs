namespace PaperCatalog;

/// <summary>How a paper is cited from code.</summary>
public enum CitationForm
{
    /// <summary>By the attribute <c>[Cites(key)]</c>.</summary>
    Attribute,

    /// <summary>By a <c>cref</c> to the paper's member in a documentation comment.</summary>
    Documentation,

    /// <summary>By <c>[@key]</c> in any comment, as Pandoc writes it ("Pandoc User's Guide", section "Citation syntax").</summary>
    Comment,
}
