namespace PaperCatalog.Catalog.Pages;

/// <summary>What an identifier in the index is to its paper, in the order in which they go before each other.</summary>
internal enum IdentifierKind
{
    /// <summary>Its key.</summary>
    Key,

    /// <summary>One of its aliases.</summary>
    Alias,

    /// <summary>Its DOI.</summary>
    Doi,

    /// <summary>Its arXiv identifier.</summary>
    ArXiv,
}
