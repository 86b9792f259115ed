namespace PaperCatalog.Generator.Cite;

/// <summary>Tells text that has the form of a citation and is something else. Asked only where no paper has the key.</summary>
/// <remarks>
/// Comments quote other languages: attributes in commented-out code (<c>[@Obsolete]</c>), Razor (<c>[@Model.Id]</c>), tags of
/// documentation (<c>[@link]</c>), XPath (<c>*[@id]</c>), bindings (<c>[@fade]="x"</c>), character classes (<c>[@a-z]</c>).
/// </remarks>
internal static class CitationLookalike
{
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "author", "class", "code", "deprecated", "exception", "id", "import", "inheritdoc", "internal", "item", "link", "literal", "media", "model",
        "name", "override", "page", "param", "parameter", "private", "public", "return", "returns", "section", "see", "since", "summary", "template",
        "test", "throws", "todo", "type", "typeparam", "value", "var", "version",
    };

    /// <summary>Whether the key in a text is none.</summary>
    /// <param name="text">The comment.</param>
    /// <param name="start">Where the key begins.</param>
    /// <param name="key">The key.</param>
    public static bool Is(string text, int start, string key) =>
        s_words.Contains(key)
        || IsTypeName(key)
        || IsCharacterClass(key)
        || IsPathOrBinding(text, start, start + key.Length);

    // Keys have a digit, or begin with a small letter, or have a mark such as ':' or '-'.
    private static bool IsTypeName(string key) => char.IsUpper(key[0]) && key.All(static c => char.IsLetter(c) || c == '.');

    private static bool IsCharacterClass(string key) =>
        key.IndexOf("a-z", StringComparison.OrdinalIgnoreCase) >= 0 || key.IndexOf("0-9", StringComparison.Ordinal) >= 0;

    private static bool IsPathOrBinding(string text, int start, int end)
    {
        var open = text.LastIndexOf('[', Math.Max(0, start - 1));
        return (open > 0 && text[open - 1] is '*' or '/')
            || (end + 1 < text.Length && text[end] == ']' && text[end + 1] is '=' or '[');
    }
}
