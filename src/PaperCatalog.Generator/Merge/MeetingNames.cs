using System.Runtime.CompilerServices;
using PaperCatalog.Catalog.Combining;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Merge;

/// <summary>The names under which the records of a file may meet others, as hashes.</summary>
/// <remarks>
/// Hardly a record meets another. Hashes tell which may, and only those are looked at; two that are equal by chance cost a look and
/// change nothing. They are made once for a file and kept with its records, so that an edit of a file makes those of that file alone.
/// </remarks>
internal sealed class MeetingNames
{
    // The table of a slice then stays in the processor's cache.
    private const int NamesInSlice = 4096;

    private static readonly ConditionalWeakTable<FileRecords, MeetingNames> s_kept = new();

    // The hash above, the number of the record below, in ascending order.
    private readonly long[] _names;
    private readonly int _records;

    private MeetingNames(FileRecords file, CancellationToken cancellationToken)
    {
        var names = new List<long>(file.Entries.Count * 3);
        for (var record = 0; record < file.Entries.Count; record++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var name in PaperIdentity.NamesOf(file.Entries[record].Paper, file.Entries[record].KeyOrigin))
            {
                names.Add(((long)StringComparer.Ordinal.GetHashCode(name) << 32) | (uint)record);
            }
        }

        _names = [.. names];
        Array.Sort(_names);
        _records = file.Entries.Count;
    }

    public static MeetingNames Of(FileRecords file, CancellationToken cancellationToken) =>
        s_kept.GetValue(file, file => new MeetingNames(file, cancellationToken));

    /// <summary>For each file, which of its records may share a name with another.</summary>
    public static bool[][] FindShared(IReadOnlyList<MeetingNames> files, CancellationToken cancellationToken)
    {
        var shared = new bool[files.Count][];
        var count = 0;
        for (var file = 0; file < shared.Length; file++)
        {
            shared[file] = new bool[files[file]._records];
            count += files[file]._names.Length;
        }

        var slices = (count / NamesInSlice) + 1;
        var next = new int[files.Count];
        var holders = new Dictionary<int, (int File, int Record)>(NamesInSlice);
        for (var slice = 1; slice <= slices; slice++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            holders.Clear();
            var last = int.MinValue + ((long)uint.MaxValue * slice / slices);
            for (var file = 0; file < shared.Length; file++)
            {
                var names = files[file]._names;
                for (; next[file] < names.Length && names[next[file]] >> 32 <= last; next[file]++)
                {
                    var hash = (int)(names[next[file]] >> 32);
                    var record = (int)names[next[file]];
                    if (holders.TryGetValue(hash, out var holder))
                    {
                        shared[holder.File][holder.Record] = true;
                        shared[file][record] = true;
                    }
                    else
                    {
                        holders.Add(hash, (file, record));
                    }
                }
            }
        }

        return shared;
    }
}
