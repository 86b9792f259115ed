namespace PaperCatalog.Generator.Configuration;

/// <summary>Which members the views get (<c>PaperCatalogViews</c>): ten thousand papers have twenty thousand authors, and each member costs the compiler time.</summary>
internal enum ViewLevel
{
    /// <summary>Every author, year and venue.</summary>
    All,

    /// <summary>Authors, years and venues of two papers or more.</summary>
    Frequent,

    /// <summary>None; there are no views.</summary>
    None,
}
