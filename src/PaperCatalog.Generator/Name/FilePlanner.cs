using System.Runtime.CompilerServices;
using PaperCatalog.Collections;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Name;

/// <summary>Makes the plan of a file, and gives the one that it gave before as long as nothing in it changes.</summary>
/// <remarks>The steps behind it then see at a glance that there is nothing to do for the file.</remarks>
internal sealed class FilePlanner
{
    private static readonly ConditionalWeakTable<FileRecords, FilePlanner> s_kept = new();

    private readonly FileRecords _file;
    private readonly Member?[] _plain;
    private volatile FilePlan? _last;

    private FilePlanner(FileRecords file)
    {
        _file = file;
        _plain = new Member?[file.Entries.Count];
    }

    public static FilePlanner Of(FileRecords file) => s_kept.GetValue(file, static file => new FilePlanner(file));

    /// <summary>The member of a record that gets the name and the key it asks for and has no former name, as nearly all are.</summary>
    public Member Plain(int record, string identifier, bool isNamed)
    {
        if (_plain[record] is { } last && last.IsNamed == isNamed)
        {
            return last;
        }

        return _plain[record] = new Member(identifier, _file.Entries[record].Paper) { IsNamed = isNamed };
    }

    public FilePlan Plan(string shelfName, IEnumerable<Member> members)
    {
        var plan = new FilePlan(_file.Path, shelfName, ValueList<Member>.From(members));
        return _last is { } last && plan.Equals(last) ? last : _last = plan;
    }
}
