using System.Globalization;
using Microsoft.CodeAnalysis;
using PaperCatalog.Collections;
using PaperCatalog.Generator.Check.Catalogs;
using PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Merge;
using PaperCatalog.Generator.Name;
using PaperCatalog.Generator.Read;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Check;

/// <summary>What is to be said about names and about records of the same paper, over all files of the project.</summary>
internal sealed class CatalogCheck
{
    private readonly Dictionary<AdditionalText, List<Finding>> _findings = [];

    private readonly ICatalogRule[] _rules;

    private CatalogCheck(ICatalogRule[] rules) => _rules = rules;

    public static CatalogCheck Of(IReadOnlyList<PaperFile> files, ICatalogRule[] rules, CancellationToken cancellationToken)
    {
        var models = new List<FileRecords>(files.Count);
        var records = new Dictionary<(string Catalog, string Path), List<(AdditionalText File, PaperFormat Format, PaperRecord Record)>>();
        foreach (var file in files)
        {
            if (file.Text.GetText(cancellationToken) is not { } text)
            {
                continue;
            }

            var result = PaperFileReader.Read(text, file, cancellationToken);
            var entries = ValueList<PaperEntry>.From(result.Records.Select(record => FileRecordsStep.ToEntry(record, cancellationToken)));
            var model = new FileRecords(file.Path, file.Catalog, entries, Failure: null) { Members = file.Members };
            var isFirst = !records.TryGetValue((file.Catalog, file.Path), out var ofPath);
            if (isFirst)
            {
                records.Add((file.Catalog, file.Path), ofPath = []);
            }

            // In step with CatalogPlanner.Group, which joins files of one path; few have one that another has.
            var isNew = isFirst || !models.Contains(model);
            models.Add(model);
            if (isNew)
            {
                ofPath!.AddRange(result.Records.Select(record => (file.Text, result.Format, record)));
            }
        }

        var check = new CatalogCheck(rules);
        foreach (var (className, catalogFiles, _) in CatalogPlanner.Group(models))
        {
            check.Add(className, catalogFiles, Array.ConvertAll(catalogFiles, file => records[(className, file.Path)]), cancellationToken);
        }

        return check;
    }

    /// <summary>The findings of one file.</summary>
    public IReadOnlyList<Finding> Of(PaperFile file) => _findings.TryGetValue(file.Text, out var findings) ? findings : [];

    private void Add(
        string className,
        FileRecords[] files,
        List<(AdditionalText File, PaperFormat Format, PaperRecord Record)>[] records,
        CancellationToken cancellationToken)
    {
        var merged = CatalogMerger.Merge(files, cancellationToken);
        foreach (var contradiction in merged.Contradictions)
        {
            var (file, _, record) = records[contradiction.File][contradiction.Entry];
            var place = DiagnosticText.Place(contradiction.Other);
            Add(file, new Finding(Descriptors.Contradiction, record.KeySpan, place, contradiction.Detail));
        }

        var places = Places(merged);
        var survivors = places.ConvertAll(place =>
        {
            var (file, format, record) = records[place.File][place.Entry];
            return new CatalogRecord(file, format, record, merged.Entries[place.File][place.Entry]!.Paper);
        });
        foreach (var rule in _rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rule.Check(survivors, (record, finding) => Add(record.File, finding));
        }

        CheckLimits(className, survivors, place => files[places[place].File].Members);
        HashSet<string>? keys = null;
        var names = CatalogPlanner.Allocate(className, merged, cancellationToken);
        for (var i = 0; i < names.Length; i++)
        {
            var (fileIndex, entry) = places[i];
            var (file, format, record) = records[fileIndex][entry];
            if (names[i].IsSuffixed)
            {
                var (holderFile, holderEntry) = places[names[i].Holder];
                var holder = merged.Entries[holderFile][holderEntry]!.Paper;
                var holderKey = merged.Entries[holderFile][holderEntry]!.KeyOrigin == KeyOrigin.Record ? holder.Key : null;
                var descriptor = record.KeyOrigin != KeyOrigin.Record || !string.Equals(holderKey, record.Paper.Key, StringComparison.OrdinalIgnoreCase)
                    ? Descriptors.NameCollision
                    : holderKey == record.Paper.Key ? Descriptors.KeyClash : Descriptors.KeyCase;
                Add(file, new Finding(
                    descriptor,
                    record.KeySpan,
                    DiagnosticText.Part(descriptor == Descriptors.NameCollision ? names[names[i].Holder].Identifier : holder.Key),
                    DiagnosticText.Place(holder),
                    DiagnosticText.Part(names[i].Identifier))
                {
                    Replacement = descriptor == Descriptors.NameCollision || format is not (PaperFormat.BibTeX or PaperFormat.PlainText)
                        ? null
                        : FreeKey(record.Paper.Key, keys ??= new HashSet<string>(survivors.Select(static other => other.Record.Paper.Key), StringComparer.OrdinalIgnoreCase)),
                });
            }

            if (merged.Entries[fileIndex][entry]!.KeyOrigin != KeyOrigin.Record && record.KeyOrigin != KeyOrigin.Record)
            {
                var name = names[i].Identifier;
                var finding = new Finding(
                    Descriptors.InferredName, record.KeySpan, name, OriginOf(record.KeyOrigin), SuggestionFor(name, format));

                // Where a key goes is known to the fix for these two only.
                Add(file, format is PaperFormat.PlainText or PaperFormat.BibTeX ? finding with { InferredName = name } : finding);
            }
        }
    }

    /// <summary>A class that is too large compiles, but cannot be loaded: what is left out of it is said here.</summary>
    private void CheckLimits(string className, List<CatalogRecord> survivors, Func<int, string> membersOf)
    {
        if (survivors.Count <= CatalogLimits.Members)
        {
            return;
        }

        var choices = new Dictionary<string, MemberChoice>(StringComparer.Ordinal);
        var named = 0;
        for (var i = 0; i < survivors.Count; i++)
        {
            if (!choices.TryGetValue(membersOf(i), out var choice))
            {
                choices.Add(membersOf(i), choice = MemberChoice.From(membersOf(i)));
            }

            if (choice.Contains(survivors[i].Paper) && ++named > CatalogLimits.Members)
            {
                Add(survivors[i].File, new Finding(
                    Descriptors.LimitExceeded,
                    survivors[i].Record.KeySpan,
                    $"The number of members of '{DiagnosticText.Part(className)}'",
                    CatalogLimits.Members.ToString(CultureInfo.InvariantCulture),
                    "this paper and those after it have none; 'All' and 'TryFind' have them, and PaperCatalogMembers chooses others"));
                return;
            }
        }
    }

    private void Add(AdditionalText file, Finding finding)
    {
        if (!_findings.TryGetValue(file, out var findings))
        {
            _findings.Add(file, findings = []);
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

    // The suffix of a name is not to be had by a key; a long name is not worth showing twice.
    private static string SuggestionFor(string name, PaperFormat format) =>
        format is not (PaperFormat.PlainText or PaperFormat.BibTeX) ? "give it a key in its own format to keep the name"
        : PaperNames.FromKey(name) != name ? "add a line 'Key: ' with a name of your choice to have another"
        : DiagnosticText.Part(name) != name ? "add a line 'Key: ' with this name to keep it"
        : $"add a line 'Key: {name}' to keep it";

    /// <summary>The key with the first letter behind it that makes it one of its own; null where none does.</summary>
    private static string? FreeKey(string key, HashSet<string> keys)
    {
        for (var letter = 'b'; letter <= 'z'; letter++)
        {
            if (keys.Add(key + letter))
            {
                return key + letter;
            }
        }

        return null;
    }

    private static string OriginOf(KeyOrigin origin) => origin switch
    {
        KeyOrigin.Title => "the title",
        KeyOrigin.IntroducedName => "the name that the abstract introduces",
        KeyOrigin.Repository => "the repository that the abstract links",
        _ => "the first words of the abstract",
    };
}
