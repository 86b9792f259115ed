namespace PaperCatalog;

/// <summary>Says that the code it stands on cites a paper of a catalog.</summary>
/// <example><code>[Cites(Papers.Keys.CorrectAndSmooth, Locator = "eq. 4", Role = CitationRole.Algorithm)]</code></example>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class CitesAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="key">The paper's citation key, an alias of it, its DOI or its arXiv identifier; best a constant of the catalog's class <c>Keys</c>.</param>
    public CitesAttribute(string key) => Key = key;

    /// <summary>The paper's citation key, as it was written.</summary>
    public string Key { get; }

    /// <summary>Where in the paper, in words: <c>eq. 4</c>, <c>sec. 3</c>, <c>pp. 33-35</c>; null for the whole paper.</summary>
    public string? Locator { get; set; }

    /// <summary>What the paper is to this code.</summary>
    public CitationRole Role { get; set; }
}
