using PaperCatalog.Catalog.Combining;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Merge;

/// <summary>Finds the records of a catalog that are about the same paper, and makes one of them.</summary>
/// <remarks>
/// Records of different files meet by key, DOI, arXiv identifier or title; records of one file only by key,
/// because its author kept the others apart. docs/merging.md has the rules.
/// </remarks>
internal sealed class CatalogMerger
{
    private readonly Dictionary<string, (int File, int Entry)> _places = new(StringComparer.Ordinal);
    private readonly PaperEntry?[][] _entries;
    private readonly List<Contradiction> _contradictions = [];

    private CatalogMerger(IReadOnlyList<FileRecords> files) =>
        _entries = [.. files.Select(static file => file.Entries.ToArray<PaperEntry?>())];

    /// <summary>Merges the files of a catalog; their order decides which record comes first.</summary>
    public static MergedCatalog Merge(IReadOnlyList<FileRecords> files, CancellationToken cancellationToken)
    {
        var merger = new CatalogMerger(files);
        var shared = MeetingNames.FindShared([.. files.Select(file => MeetingNames.Of(file, cancellationToken))], cancellationToken);
        for (var file = 0; file < files.Count; file++)
        {
            for (var entry = 0; entry < files[file].Entries.Count; entry++)
            {
                if (shared[file][entry])
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    merger.Place(file, entry, files[file].Entries[entry]);
                }
            }
        }

        return new MergedCatalog(files, merger._entries, shared, merger._contradictions);
    }

    private void Place(int file, int entry, PaperEntry candidate)
    {
        var names = PaperIdentity.NamesOf(candidate.Paper, candidate.KeyOrigin).ToArray();
        var home = (File: file, Entry: entry);
        foreach (var name in names)
        {
            if (!_places.TryGetValue(name, out var place))
            {
                continue;
            }

            var mayMeet = place.File != file || name.StartsWith("key:", StringComparison.Ordinal);
            if (mayMeet && PaperIdentity.CanBeSame(_entries[place.File][place.Entry]!.Paper, candidate.Paper, name))
            {
                home = place;
                break;
            }
        }

        if (home != (file, entry))
        {
            var first = _entries[home.File][home.Entry]!;
            foreach (var detail in PaperMerge.Contradictions(first.Paper, candidate.Paper))
            {
                _contradictions.Add(new Contradiction(file, entry, first.Paper, detail));
            }

            _entries[home.File][home.Entry] = PaperMerge.Merge(first, candidate);
            _entries[file][entry] = null;
        }

        foreach (var name in names)
        {
            if (!_places.ContainsKey(name))
            {
                _places.Add(name, home);
            }
        }
    }
}
