using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Generator.Emit;

/// <summary>The sink for names. What is no identifier is refused, not mended: mending is the namer's work.</summary>
internal readonly struct CodeIdentifier
{
    private readonly string _name;

    /// <exception cref="ArgumentException">The name is no identifier, or for a namespace a part of it is none.</exception>
    public CodeIdentifier(string name)
    {
        foreach (var part in name.Split('.'))
        {
            if (!SyntaxFacts.IsValidIdentifier(part))
            {
                throw new ArgumentException("Not an identifier.", nameof(name));
            }
        }

        _name = name;
    }

    public void AppendTo(StringBuilder code)
    {
        var isFirst = true;
        foreach (var part in _name.Split('.'))
        {
            if (!isFirst)
            {
                code.Append('.');
            }

            isFirst = false;
            if (SyntaxFacts.GetKeywordKind(part) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(part) != SyntaxKind.None)
            {
                code.Append('@');
            }

            code.Append(part);
        }
    }
}
