using System.Globalization;
using PaperCatalog.Collections;
using PaperCatalog.Generator.Merge;
using PaperCatalog.Generator.Name;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Check;

/// <summary>What is to be said about names and about records of the same paper, over all files of the project.</summary>
internal sealed class CatalogCheck
{
    private readonly Dictionary<(string Catalog, string Path), List<Finding>> _findings = [];

    private CatalogCheck()
    {
    }

    public static CatalogCheck Of(IReadOnlyList<PaperFile> files, CancellationToken cancellationToken)
    {
        var check = new CatalogCheck();
        var records = new Dictionary<(string Catalog, string Path), IReadOnlyList<PaperRecord>>();
        foreach (var file in files)
        {
            if (file.Text.GetText(cancellationToken) is { } text)
            {
                records[(file.Catalog, file.Path)] = PaperFileReader.Read(text, file, cancellationToken).Records;
            }
        }

        var models = records.Select(static file => new FileRecords(
            file.Key.Path,
            file.Key.Catalog,
            ValueList<PaperEntry>.From(file.Value.Select(static record => FileRecordsStep.ToEntry(record))),
            Failure: null));
        foreach (var (className, catalogFiles, _) in CatalogPlanner.Group(models))
        {
            check.Add(className, catalogFiles, Array.ConvertAll(catalogFiles, file => records[(className, file.Path)]), cancellationToken);
        }

        return check;
    }

    /// <summary>The findings of one file.</summary>
    public IReadOnlyList<Finding> Of(PaperFile file) =>
        _findings.TryGetValue((file.Catalog, file.Path), out var findings) ? findings : [];

    private void Add(
        string className, FileRecords[] files, IReadOnlyList<PaperRecord>[] records, CancellationToken cancellationToken)
    {
        var merged = CatalogMerger.Merge(files, cancellationToken);
        foreach (var contradiction in merged.Contradictions)
        {
            var span = records[contradiction.File][contradiction.Entry].KeySpan;
            Add(files[contradiction.File], new Finding(Descriptors.Contradiction, span, PlaceOf(contradiction.Other), contradiction.Detail));
        }

        var places = Places(merged);
        var names = CatalogPlanner.Allocate(className, merged);
        for (var i = 0; i < names.Length; i++)
        {
            var (file, entry) = places[i];
            var record = records[file][entry];
            if (names[i].IsSuffixed)
            {
                var (holderFile, holderEntry) = places[names[i].Holder];
                var holder = records[holderFile][holderEntry].Paper;
                Add(files[file], holder.Key == record.Paper.Key && record.KeyOrigin == KeyOrigin.Record
                    ? new Finding(Descriptors.KeyClash, record.KeySpan, holder.Key, PlaceOf(holder), names[i].Identifier)
                    : new Finding(Descriptors.NameCollision, record.KeySpan, names[names[i].Holder].Identifier, PlaceOf(holder), names[i].Identifier));
            }

            if (merged.Entries[file][entry]!.KeyOrigin != KeyOrigin.Record && record.KeyOrigin != KeyOrigin.Record)
            {
                Add(files[file], new Finding(Descriptors.InferredName, record.KeySpan, names[i].Identifier, OriginOf(record.KeyOrigin)));
            }
        }
    }

    private void Add(FileRecords file, Finding finding)
    {
        var key = (file.Catalog, file.Path);
        if (!_findings.TryGetValue(key, out var findings))
        {
            _findings.Add(key, findings = []);
        }

        findings.Add(finding);
    }

    // In the order of CatalogPlanner.Allocate.
    private static List<(int File, int Entry)> Places(MergedCatalog merged)
    {
        var places = new List<(int File, int Entry)>();
        for (var file = 0; file < merged.Entries.Length; file++)
        {
            for (var entry = 0; entry < merged.Entries[file].Length; entry++)
            {
                if (merged.Entries[file][entry] is not null)
                {
                    places.Add((file, entry));
                }
            }
        }

        return places;
    }

    private static string PlaceOf(Paper paper) =>
        paper.SourceFile + "(" + (paper.SourceLine ?? 1).ToString(CultureInfo.InvariantCulture) + ")";

    private static string OriginOf(KeyOrigin origin) => origin switch
    {
        KeyOrigin.Title => "the title",
        KeyOrigin.IntroducedName => "the name that the abstract introduces",
        KeyOrigin.Repository => "the repository that the abstract links",
        _ => "the first words of the abstract",
    };
}
