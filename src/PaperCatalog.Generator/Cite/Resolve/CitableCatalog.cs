using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Cite.Resolve;

/// <summary>A catalog whose papers code can cite.</summary>
/// <param name="Namespace">The namespace of its class; empty for the global one.</param>
/// <param name="ClassName">The name of its class.</param>
/// <param name="AssemblyName">The assembly that has it; null for this project's own.</param>
/// <param name="Papers">Its papers by file, in order.</param>
internal sealed record CitableCatalog(string Namespace, string ClassName, string? AssemblyName, ValueList<ValueList<CitablePaper>> Papers)
{
    /// <summary>The class as metadata names it, with the assembly.</summary>
    public string QualifiedName => (Namespace.Length == 0 ? ClassName : Namespace + "." + ClassName) + ", " + AssemblyName;

    /// <summary>Whether names before the class can mean its namespace, or the end of it.</summary>
    public bool IsIn(string qualifier) =>
        qualifier.Length == 0
        || Namespace == qualifier
        || Namespace.EndsWith("." + qualifier, StringComparison.Ordinal);
}
