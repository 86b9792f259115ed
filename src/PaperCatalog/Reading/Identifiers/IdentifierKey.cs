namespace PaperCatalog.Reading.Identifiers;

/// <summary>Identifiers in the one form in which two spellings of the same are equal.</summary>
internal static class IdentifierKey
{
    /// <summary>The DOI in a text, in lower case: DOIs ignore case. Null when there is none.</summary>
    public static string? OfDoi(string text) => DoiText.Find(text)?.ToLowerInvariant();

    /// <summary>The arXiv identifier in a text, in lower case and without a version. Null when there is none.</summary>
    public static string? OfArXiv(string text) => FindArXiv(text.AsSpan()) is { IsEmpty: false } id ? id.ToString().ToLowerInvariant() : null;

    /// <summary>The arXiv identifier in a text, without a version and in the case in which it is written. Empty when there is none.</summary>
    public static ReadOnlySpan<char> FindArXiv(ReadOnlySpan<char> text)
    {
        var id = ArXivText.Find(text);
        id = id.IsEmpty ? ArXivText.FindInDoi(DoiText.Find(text)) : id;

        // A 'v' between digits begins a version; archives such as 'solv-int' have theirs before the slash.
        var mark = id.LastIndexOfAny('v', 'V');
        var isVersion = mark > 0 && mark < id.Length - 1 && id[id.Length - 1] is >= '0' and <= '9' && id[mark - 1] is >= '0' and <= '9';
        return isVersion ? id.Slice(0, mark) : id;
    }
}
