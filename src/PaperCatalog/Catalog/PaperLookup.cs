using PaperCatalog.Catalog.Pages;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Catalog;

/// <summary>Finds a paper by key, alias, DOI or arXiv identifier, and reads no other paper for it.</summary>
/// <remarks>
/// Keys go before aliases, those before DOIs, those before arXiv identifiers; where two papers share one, the first has it. At first
/// identifiers are searched for in the indexes as they stand, so that a program that asks once builds nothing; whoever goes on asking
/// gets a table.
/// </remarks>
internal sealed class PaperLookup
{
    private const int MostSearches = 32;

    private readonly PaperLibrary _library;
    private readonly PaperShelf[] _shelves;
    private volatile LookupTable? _table;
    private int _searches;

    public PaperLookup(PaperLibrary library, PaperShelf[] shelves)
    {
        _library = library;
        _shelves = shelves;
    }

    /// <summary>The place of the paper; -1 when there is none.</summary>
    public int Find(string identifier, out Paper? paper)
    {
        // Most are written as the papers have them.
        var text = identifier.AsSpan();
        var place = Find(text, IdentifierKind.Key, IdentifierKind.ArXiv, out paper);
        return place >= 0 ? place : FindWithin(text, out paper);
    }

    // With a prefix, as an address, with a version.
    private int FindWithin(ReadOnlySpan<char> text, out Paper? paper)
    {
        paper = null;
        if (text.IndexOfAny('.', '/') < 0)
        {
            return -1; // a DOI and an arXiv identifier each have one of them
        }

        var doi = DoiText.Find(text);
        if (!doi.IsEmpty && doi.Length < text.Length && Find(doi, IdentifierKind.Doi, IdentifierKind.Doi, out paper) is >= 0 and var place)
        {
            return place;
        }

        var id = IdentifierKey.FindArXiv(text);
        paper = null;
        return id.IsEmpty || id.Length == text.Length ? -1 : Find(id, IdentifierKind.ArXiv, IdentifierKind.ArXiv, out paper);
    }

    private int Find(ReadOnlySpan<char> identifier, IdentifierKind first, IdentifierKind last, out Paper? paper)
    {
        var hash = IdentifierHash.Of(identifier);
        if (_table is { } table)
        {
            return table.Find(identifier, hash, first, last, out paper);
        }

        if (_searches++ == MostSearches)
        {
            _table = new LookupTable(_library, _shelves);
        }

        return Search(identifier, hash, first, last, out paper);
    }

    private int Search(ReadOnlySpan<char> identifier, int hash, IdentifierKind first, IdentifierKind last, out Paper? paper)
    {
        paper = null;
        var found = -1;
        var offset = 0;
        foreach (var shelf in _shelves)
        {
            var index = shelf.Index;
            var count = IndexText.Count(index, shelf.Count);
            for (var number = IndexText.Find(index, shelf.Count, hash); number < count; number++)
            {
                var entry = IndexText.At(index, shelf.Count, number);
                if (entry.Hash != hash || entry.Kind > last)
                {
                    break;
                }

                if (entry.Kind >= first && IdentifierComparison.IsOf(shelf[entry.Place], entry.Kind, identifier))
                {
                    paper = shelf[entry.Place];
                    if (entry.Kind == first)
                    {
                        return offset + entry.Place;
                    }

                    // A shelf behind this one may have it as a key.
                    found = offset + entry.Place;
                    last = entry.Kind - 1;
                    break;
                }
            }

            offset += shelf.Count;
        }

        return found;
    }
}
