using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Catalog;

/// <summary>Finds the place of a paper by key, alias, DOI or arXiv identifier.</summary>
internal sealed class PaperLookup
{
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byDoi = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byArXiv = new(StringComparer.OrdinalIgnoreCase);

    private PaperLookup()
    {
    }

    /// <summary>Builds the tables from the first lines of the records; no paper is read for it.</summary>
    public static PaperLookup Of(PaperShelf[] shelves)
    {
        var lookup = new PaperLookup();
        var index = 0;
        foreach (var shelf in shelves)
        {
            for (var i = 0; i < shelf.Count; i++, index++)
            {
                if (shelf.RecordAt(i) is { } record)
                {
                    lookup.Add(record, index);
                }
                else
                {
                    lookup.Add(shelf[i], index);
                }
            }
        }

        return lookup;
    }

    /// <summary>The place of the paper; -1 when there is none.</summary>
    public int Find(string identifier)
    {
        if (_byKey.TryGetValue(identifier, out var index)
            || (IdentifierKey.OfDoi(identifier) is { } doi && _byDoi.TryGetValue(doi, out index))
            || (IdentifierKey.OfArXiv(identifier) is { } id && _byArXiv.TryGetValue(id, out index)))
        {
            return index;
        }

        return -1;
    }

    // Key, aliases, DOI and arXiv identifier stand in the first lines.
    private void Add(string record, int index)
    {
        var rest = record.AsSpan();
        while (PageText.TryReadLine(ref rest, out var name, out var value)
            && PageReader.NameOf(name) is PageNames.Key or PageNames.Alias or PageNames.Doi or PageNames.ArXiv)
        {
            Add(PageReader.NameOf(name), PageText.Unescape(value), index);
        }
    }

    // Where two papers share one, the first has it.
    private void Add(string name, string value, int index)
    {
        switch (name)
        {
            case PageNames.Doi:
                Add(_byDoi, IdentifierKey.OfDoi(value) ?? value, index);
                break;
            case PageNames.ArXiv:
                Add(_byArXiv, IdentifierKey.OfArXiv(value) ?? value, index);
                break;
            default:
                Add(_byKey, value, index);
                break;
        }
    }

    private void Add(Paper paper, int index)
    {
        Add(PageNames.Key, paper.Key, index);
        foreach (var alias in paper.Aliases)
        {
            Add(PageNames.Alias, alias, index);
        }

        if (paper.Doi is not null)
        {
            Add(PageNames.Doi, paper.Doi, index);
        }

        if (paper.ArXivId is not null)
        {
            Add(PageNames.ArXiv, paper.ArXivId, index);
        }
    }

    private static void Add(Dictionary<string, int> table, string value, int index)
    {
#if NET
        table.TryAdd(value, index);
#else
        if (!table.ContainsKey(value))
        {
            table.Add(value, index);
        }
#endif
    }
}
