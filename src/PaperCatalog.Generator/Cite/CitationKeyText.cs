namespace PaperCatalog.Generator.Cite;

/// <summary>Writes keys as <see cref="CitationGroups"/> reads them.</summary>
internal static class CitationKeyText
{
    /// <summary>The key, in braces where it has characters that a bare one cannot have; null when it cannot be written at all.</summary>
    public static string? Write(string key) =>
        Reads("[@" + key + "]", key) ? key
        : Reads("[@{" + key + "}]", key) ? "{" + key + "}"
        : null;

    /// <summary>A citation of one paper: <c>[@key]</c>, <c>[@{odd key}, p. 5]</c>.</summary>
    public static string Group(string key, string? locator = null) =>
        "[@" + (Write(key) ?? key) + (locator is null ? string.Empty : ", " + locator) + "]";

    private static bool Reads(string group, string key) => CitationGroups.Find(group) is [var only] && only.Key == key && only.Locator is null;
}
