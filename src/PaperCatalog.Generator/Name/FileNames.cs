using System.Runtime.CompilerServices;
using PaperCatalog.Generator.Read;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Name;

/// <summary>The names that the records of a file ask for. Made once for a file and kept with its records.</summary>
internal sealed class FileNames
{
    private static readonly ConditionalWeakTable<FileRecords, FileNames> s_kept = new();

    private FileNames(FileRecords file, CancellationToken cancellationToken)
    {
        Requested = [.. file.Entries.Select(entry =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Request(entry, file.Catalog);
        })];
        KeyHashes = [.. file.Entries.Select(static entry => entry.KeyOrigin == KeyOrigin.Record ? PaperKeys.Hash(entry.Paper.Key) : (int?)null)];
        Aliases = [.. file.Entries.SelectMany(static entry => entry.Paper.Aliases)];
    }

    /// <summary>For each record the name of its member.</summary>
    public RequestedName[] Requested { get; }

    /// <summary>For each record the hash of its key; null where the key is made up.</summary>
    public int?[] KeyHashes { get; }

    /// <summary>The aliases of all records.</summary>
    public string[] Aliases { get; }

    public static FileNames Of(FileRecords file, CancellationToken cancellationToken) =>
        s_kept.GetValue(file, file => new FileNames(file, cancellationToken));

    /// <summary>The name that a paper asks for as a member of a class.</summary>
    public static RequestedName Request(PaperEntry entry, string className) => RequestedName.Of(
        new ProposedName(
            entry.ProposedName,
            // A made-up key says no more than the name; what it was made from tells the paper from a twin.
            entry.KeyOrigin == KeyOrigin.Record ? entry.Paper.Key : entry.Paper.Title ?? entry.Paper.Abstract ?? entry.Paper.Key),
        className);
}
