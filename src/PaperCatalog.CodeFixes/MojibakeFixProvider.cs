using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.CodeFixes;

/// <summary>Writes the letter whose bytes were read in the wrong encoding.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MojibakeFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class MojibakeFixProvider : PaperFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.Mojibake, DiagnosticIds.NotComposed);
}
