namespace PaperCatalog.Generator.Configuration;

/// <summary>Which members the views get (<c>PaperCatalogViews</c>): ten thousand papers have twenty thousand authors, and each member costs the compiler time.</summary>
internal enum ViewLevel
{
    /// <summary>As many as are cheap: all of a small view, those with the most papers of a large one.</summary>
    Auto,

    /// <summary>The same, and every title: for editors that do not ask packages for completion.</summary>
    Titles,

    /// <summary>Every author, year and venue.</summary>
    All,

    /// <summary>Authors, years and venues of two papers or more.</summary>
    Frequent,

    /// <summary>None; a view finds by what it is asked for.</summary>
    None,
}
