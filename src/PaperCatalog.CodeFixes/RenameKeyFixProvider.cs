using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.CodeFixes;

/// <summary>Gives the second of two papers with one key a key of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameKeyFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class RenameKeyFixProvider : PaperFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.KeyClash, DiagnosticIds.KeyCase);

    /// <inheritdoc/>
    protected override string TitleOf(Diagnostic diagnostic) => $"Rename the key to '{diagnostic.Properties[DiagnosticProperties.Replacement]}'";
}
