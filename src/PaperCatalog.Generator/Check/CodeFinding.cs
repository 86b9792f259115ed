using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Collections;
using PaperCatalog.Generator.Cite.Catalogs;

namespace PaperCatalog.Generator.Check;

/// <summary>A diagnostic about a citation in a C# file, before it has a location.</summary>
/// <param name="Descriptor">What it is.</param>
/// <param name="Span">Where it is in its file.</param>
/// <param name="Arguments">What fills the places of the message.</param>
/// <param name="Properties">What the code fixes need.</param>
internal sealed record CodeFinding(
    DiagnosticDescriptor Descriptor, SourceSpan Span, ValueList<string> Arguments, ImmutableDictionary<string, string?> Properties)
{
    public static CodeFinding Of(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments) =>
        new(descriptor, span, ValueList<string>.Own(arguments), ImmutableDictionary<string, string?>.Empty);

    /// <summary>The finding with the paper that a fix puts in.</summary>
    public CodeFinding With(IndexedPaper paper) => this with
    {
        Properties = Properties
            .Add(DiagnosticProperties.Key, paper.Paper.Key)
            .Add(DiagnosticProperties.Class, paper.Class)
            .Add(DiagnosticProperties.Member, paper.Identifier),
    };

    /// <summary>The finding with the keys that may be meant.</summary>
    public CodeFinding With(IReadOnlyList<string> suggestions)
    {
        var properties = Properties;
        for (var i = 0; i < suggestions.Count; i++)
        {
            properties = properties.Add(DiagnosticProperties.Suggestion(i), suggestions[i]);
        }

        return this with { Properties = properties };
    }

    public Diagnostic At(SyntaxTree tree) =>
        Diagnostic.Create(Descriptor, Location.Create(tree, new TextSpan(Span.Start, Span.Length)), Properties, [.. Arguments]);
}
