namespace PaperCatalog.Generator.Configuration;

/// <summary>How much documentation the members get (<c>PaperCatalogDocumentation</c>).</summary>
internal enum DocumentationLevel
{
    /// <summary>The reference line, identifiers, abstract and source.</summary>
    Full,

    /// <summary>The reference line and the source.</summary>
    Short,

    /// <summary>Nothing.</summary>
    None,
}
