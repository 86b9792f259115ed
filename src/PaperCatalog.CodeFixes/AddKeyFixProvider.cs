using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.CodeFixes;

/// <summary>Writes down, as its key, the name that a record without a key has: nothing that uses it changes.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(AddKeyFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class AddKeyFixProvider : PaperFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.InferredName, DiagnosticIds.MissingKey);

    internal override ImmutableArray<TextChange> Find(SourceText text, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        KeyInsertions.Apply(text, [diagnostic], cancellationToken) is not null && KeyInsertion.Find(text, diagnostic) is { } insertion
            ? ImmutableArray.Create(insertion.Change)
            : ImmutableArray<TextChange>.Empty;

    // Together they may fail where one by one they do not: one key can end the record of another.
    internal override SourceText? FixAll(SourceText text, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        KeyInsertions.Apply(text, diagnostics, cancellationToken);

    /// <inheritdoc/>
    protected override string TitleOf(Diagnostic diagnostic)
    {
        var name = diagnostic.Properties[DiagnosticProperties.Name];
        return diagnostic.Id == DiagnosticIds.MissingKey ? $"Add the key '{name}'" : $"Add 'Key: {name}'";
    }
}
