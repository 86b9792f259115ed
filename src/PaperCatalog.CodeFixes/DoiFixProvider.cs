using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.CodeFixes;

/// <summary>Leaves of a DOI what belongs to it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DoiFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class DoiFixProvider : PaperFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.InvalidDoi, DiagnosticIds.DecoratedDoi);
}
