namespace PaperCatalog.Generator.Configuration;

/// <summary>Some of a project's catalogs: none, all, or those that are named.</summary>
internal sealed class CatalogChoice
{
    private static readonly char[] s_separators = [',', ' '];

    private readonly bool _isAll;
    private readonly string[] _names;

    private CatalogChoice(bool isAll, string[] names)
    {
        _isAll = isAll;
        _names = names;
    }

    public bool IsEmpty => !_isAll && _names.Length == 0;

    /// <summary>Reads <c>none</c>, <c>all</c>, or names with commas or spaces between; nothing is none.</summary>
    public static CatalogChoice From(string? text) =>
        text is null || Is(text, "none") || Is(text, "false") ? new(isAll: false, [])
        : Is(text, "all") || Is(text, "true") ? new(isAll: true, [])
        : new(isAll: false, text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries));

    public bool Contains(string className) => _isAll || Array.IndexOf(_names, className) >= 0;

    /// <summary>Whether every name is that of one of these classes.</summary>
    public bool IsAmong(ICollection<string> classNames) => Array.TrueForAll(_names, classNames.Contains);

    private static bool Is(string text, string value) => string.Equals(text, value, StringComparison.OrdinalIgnoreCase);
}
