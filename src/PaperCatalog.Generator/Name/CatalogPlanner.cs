using PaperCatalog.Collections;
using PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Merge;
using PaperCatalog.Generator.Read;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Name;

/// <summary>Merges the files of each catalog and gives every paper its final name.</summary>
internal static class CatalogPlanner
{
    public static CatalogPlans Plan(IEnumerable<FileRecords> files, CancellationToken cancellationToken)
    {
        try
        {
            return new(Group(files).Select(group => Plan(group.ClassName, group.Files, group.RepeatedPaths, cancellationToken)));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // An exception here would be a mere warning of the compiler's (CS8785), without a word on what to do.
            return new([], exception.ToString());
        }
    }

    /// <summary>The files by catalog and path: the host's order may differ from machine to machine, the paths do not.</summary>
    public static IEnumerable<(string ClassName, FileRecords[] Files, string[] RepeatedPaths)> Group(IEnumerable<FileRecords> files) =>
        files
            .GroupBy(static file => file.Catalog, StringComparer.Ordinal)
            .OrderBy(static catalog => catalog.Key, StringComparer.Ordinal)
            .Select(static catalog =>
            {
                var paths = catalog
                    .GroupBy(static file => file.Path, StringComparer.Ordinal)
                    .OrderBy(static path => path.Key, StringComparer.Ordinal)
                    .ToArray();
                return (
                    catalog.Key,
                    Array.ConvertAll(paths, static path => Join(path)),
                    paths.Where(static path => path.Skip(1).Any()).Select(static path => path.Key).ToArray());
            });

    // A file that is listed twice counts once. Files outside the project can share a path, as only their names are
    // shown; they count as one file with the papers of all.
    private static FileRecords Join(IEnumerable<FileRecords> files)
    {
        var all = files.ToArray();
        if (all.Length == 1)
        {
            return all[0]; // to compare is to walk through all papers
        }

        var distinct = all.Distinct().ToArray();
        return distinct.Length == 1
            ? distinct[0]
            : distinct[0] with { Entries = ValueList<PaperEntry>.From(distinct.SelectMany(static file => file.Entries)) };
    }

    /// <summary>The identifiers of a merged catalog's papers, in order of file and record.</summary>
    public static AllocatedName[] Allocate(string className, MergedCatalog merged, CancellationToken cancellationToken)
    {
        var requests = new List<RequestedName>(merged.Files.Sum(static file => file.Entries.Count));
        for (var file = 0; file < merged.Files.Count; file++)
        {
            var names = FileNames.Of(merged.Files[file], cancellationToken);
            for (var i = 0; i < merged.Entries[file].Length; i++)
            {
                if (merged.Entries[file][i] is { } entry)
                {
                    requests.Add(merged.IsAsRead(file, i) ? names.Requested[i] : FileNames.Request(entry, className));
                }
            }
        }

        return NameAllocator.AllocateRequested(requests);
    }

    // A class cannot have a member of its own name: these are what a shelf, and the class around it, have inside.
    private static string ShelfName(string path)
    {
        var name = PaperNames.FromKey(path);
        var isTaken = name is "Library" or "Shelf" or "Citations" || (name.StartsWith("Page", StringComparison.Ordinal) && name.Skip(4).All(char.IsDigit));
        return isTaken ? name + "File" : name;
    }

    private static CatalogPlan Plan(
        string className, FileRecords[] files, string[] repeatedPaths, CancellationToken cancellationToken)
    {
        var merged = CatalogMerger.Merge(files, cancellationToken);
        var names = Allocate(className, merged, cancellationToken);
        var shelves = NameAllocator.Allocate(
            [.. files.Select(static file => new ProposedName(ShelfName(file.Path), file.Path))], className, "File");
        var former = new FormerNames(className, merged, names, cancellationToken);
        var views = new ViewPlanner();
        var plans = new FilePlan[files.Length];
        var keys = new PaperKeys();
        var next = 0;
        var named = 0;
        for (var i = 0; i < files.Length; i++)
        {
            var members = new List<Member>(merged.Entries[i].Length);
            var choice = MemberChoice.From(files[i].Members);
            var asked = FileNames.Of(files[i], cancellationToken);
            var planner = FilePlanner.Of(files[i]);
            for (var record = 0; record < merged.Entries[i].Length; record++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (merged.Entries[i][record] is not { } entry)
                {
                    continue;
                }

                var name = names[next++];
                var mayShare = merged.MayShareNames[i][record];
                var isPlain = !mayShare && !name.IsSuffixed && asked.Aliases.Length == 0 && asked.KeyHashes[record] is { } hash && keys.IsFree(hash);
                var key = isPlain ? null : keys.Give(entry, name.Identifier, mayShare);
                var paper = key is null || entry.Paper.Key == key ? entry.Paper : entry.Paper with { Key = key };
                var isNamed = named < CatalogLimits.Members && choice.Contains(paper);
                named += isNamed ? 1 : 0;
                members.Add(isPlain
                    ? planner.Plain(record, name.Identifier, isNamed)
                    : new Member(name.Identifier, paper) { IsNamed = isNamed, FormerNames = former.Of(paper, isNamed) });
            }

            views.Add(merged, i, cancellationToken);
            plans[i] = planner.Plan(shelves[i].Identifier, members);
        }

        return new CatalogPlan(
            className,
            ValueList<FilePlan>.Own(plans),
            ValueList<string>.Own(repeatedPaths),
            views.Authors(className),
            views.Years(className),
            views.Venues(className));
    }
}
