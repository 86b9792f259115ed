using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.Generator.Cite;

/// <summary>The aliases of a file (<c>using P = Library.Papers;</c>), put back into names.</summary>
internal sealed class UsingAliases
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);

    public UsingAliases(CompilationUnitSyntax root)
    {
        Add(root.Usings);
        var inner = new Stack<MemberDeclarationSyntax>(root.Members);
        while (inner.Count > 0)
        {
            if (inner.Pop() is BaseNamespaceDeclarationSyntax @namespace)
            {
                Add(@namespace.Usings);
                foreach (var member in @namespace.Members)
                {
                    inner.Push(member);
                }
            }
        }
    }

    /// <summary>The name with what its first part stands for.</summary>
    public string Expand(string name)
    {
        var dot = name.IndexOf('.');
        var first = dot < 0 ? name : name.Substring(0, dot);
        return _targets.TryGetValue(first, out var target) ? target + name.Substring(first.Length) : name;
    }

    private void Add(IEnumerable<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            // The first of two that share a name, as of files that do not compile.
            if (directive.Alias?.Name.Identifier.ValueText is { } alias
                && directive.Name is { } name
                && !_targets.ContainsKey(alias)
                && DottedName.From(name.ToString()) is { } target)
            {
                _targets.Add(alias, target);
            }
        }
    }
}
