using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generator.Configuration;

namespace PaperCatalog.Generator.Emit;

/// <summary>The sink for names. What is no identifier is refused, not mended: mending is the namer's work.</summary>
internal readonly struct CodeIdentifier
{
    private readonly string[] _parts;

    /// <exception cref="ArgumentException">The name is no identifier.</exception>
    public CodeIdentifier(string name)
        : this([name])
    {
    }

    private CodeIdentifier(string[] parts)
    {
        foreach (var part in parts)
        {
            if (!CatalogOptions.IsIdentifier(part))
            {
                throw new ArgumentException("Not an identifier.", nameof(parts));
            }
        }

        _parts = parts;
    }

    /// <summary>The name of a namespace.</summary>
    /// <exception cref="ArgumentException">A part between two dots is no identifier.</exception>
    public static CodeIdentifier Namespace(string name) => new(name.Split('.'));

    /// <summary>The name of a type with its namespace, which may be empty.</summary>
    /// <exception cref="ArgumentException">A part is no identifier.</exception>
    public static CodeIdentifier Qualified(string @namespace, string name) =>
        @namespace.Length == 0 ? new(name) : new([.. @namespace.Split('.'), name]);

    public void AppendTo(CodeBuffer code)
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            if (i > 0)
            {
                code.Append('.');
            }

            if (SyntaxFacts.GetKeywordKind(_parts[i]) != SyntaxKind.None
                || SyntaxFacts.GetContextualKeywordKind(_parts[i]) != SyntaxKind.None)
            {
                code.Append('@');
            }

            code.Append(_parts[i]);
        }
    }
}
