using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.CodeFixes;

/// <summary>Makes a list of names BibTeX's: <c>and</c> between them, <c>and others</c> at the end.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameListFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class NameListFixProvider : PaperFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.EtAl, DiagnosticIds.NamesByComma);
}
