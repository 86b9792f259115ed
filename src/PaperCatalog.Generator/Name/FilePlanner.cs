using System.Runtime.CompilerServices;
using PaperCatalog.Collections;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Name;

/// <summary>Makes the plan of a file, and gives the one that it gave before as long as nothing in it changes.</summary>
/// <remarks>The steps behind it then see at a glance that there is nothing to do for the file.</remarks>
internal sealed class FilePlanner
{
    private static readonly ConditionalWeakTable<FileRecords, FilePlanner> s_kept = new();

    private volatile FilePlan? _last;

    private FilePlanner()
    {
    }

    public static FilePlanner Of(FileRecords file) => s_kept.GetValue(file, static _ => new FilePlanner());

    public FilePlan Plan(string path, string shelfName, IEnumerable<Member> members)
    {
        var plan = new FilePlan(path, shelfName, ValueList<Member>.From(members));
        return _last is { } last && plan.Equals(last) ? last : _last = plan;
    }
}
