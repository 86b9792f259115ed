using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Catalog.Pages;

/// <summary>Whether an identifier is a paper's, when the index says that it may be.</summary>
internal static class IdentifierComparison
{
    public static bool IsOf(Paper paper, IdentifierKind kind, ReadOnlySpan<char> identifier) => kind switch
    {
        IdentifierKind.Key => identifier.SequenceEqual(paper.Key.AsSpan()),
        IdentifierKind.Alias => HasAlias(paper, identifier),
        IdentifierKind.Doi => IsDoi(paper.Doi, identifier),
        _ => IsArXivId(paper.ArXivId, identifier),
    };

    /// <summary>What of a paper's DOI is compared: papers made by hand may have it with a prefix, or have none in it.</summary>
    public static ReadOnlySpan<char> DoiIn(string doi) => DoiText.Find(doi.AsSpan()) is { IsEmpty: false } found ? found : doi.AsSpan();

    /// <summary>What of a paper's arXiv identifier is compared.</summary>
    public static ReadOnlySpan<char> ArXivIdIn(string id) => IdentifierKey.FindArXiv(id.AsSpan()) is { IsEmpty: false } found ? found : id.AsSpan();

    // A loop, because an enumerator would be an object for each look-up.
    private static bool HasAlias(Paper paper, ReadOnlySpan<char> key)
    {
        var aliases = paper.Aliases;
        for (var i = 0; i < aliases.Count; i++)
        {
            if (key.SequenceEqual(aliases[i].AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    // Most papers have it as it is asked for.
    private static bool IsDoi(string? own, ReadOnlySpan<char> doi) =>
        own is not null && (doi.SequenceEqual(own.AsSpan()) || doi.Equals(DoiIn(own), StringComparison.OrdinalIgnoreCase));

    private static bool IsArXivId(string? own, ReadOnlySpan<char> id) =>
        own is not null && (id.SequenceEqual(own.AsSpan()) || id.Equals(ArXivIdIn(own), StringComparison.OrdinalIgnoreCase));
}
