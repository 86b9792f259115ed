using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.CodeFixes;

/// <summary>Writes the character that an entity of HTML stands for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EntityFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class EntityFixProvider : PaperFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.HtmlEntity);
}
