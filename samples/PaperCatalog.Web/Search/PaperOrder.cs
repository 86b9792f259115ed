namespace PaperCatalog.Web.Search;

/// <summary>What stands first in the list of results.</summary>
internal enum PaperOrder
{
    /// <summary>What fits the words best; without words, the newest.</summary>
    Relevance,

    /// <summary>The newest.</summary>
    Newest,

    /// <summary>The oldest.</summary>
    Oldest,

    /// <summary>By title.</summary>
    Title,
}
