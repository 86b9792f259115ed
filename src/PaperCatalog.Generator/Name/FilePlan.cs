using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Name;

/// <summary>What one file contributes to its catalog.</summary>
/// <param name="Path">The file's path relative to the project.</param>
/// <param name="ShelfName">The name of the class that holds its data.</param>
/// <param name="Members">Its papers, without those that went into a paper of an earlier file.</param>
internal sealed record FilePlan(string Path, string ShelfName, ValueList<Member> Members)
{
    /// <summary>Whether any of the papers is a member of the class.</summary>
    public bool HasNamed => Members.Any(static member => member.IsNamed);
}
