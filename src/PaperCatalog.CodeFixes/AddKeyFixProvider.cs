using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.CodeFixes;

/// <summary>Writes down, as its key, the name that a record without a key has: nothing that uses it changes.</summary>
/// <remarks>No extensions are listed: a marked file may have any.</remarks>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(AddKeyFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class AddKeyFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.InferredName, DiagnosticIds.MissingKey);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AddKeyFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (KeyInsertions.Apply(text, [diagnostic], context.CancellationToken) is { } changed)
            {
                var name = diagnostic.Properties[DiagnosticProperties.Name];
                var action = CodeAction.Create(
                    diagnostic.Id == DiagnosticIds.MissingKey ? $"Add the key '{name}'" : $"Add 'Key: {name}'",
                    _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, changed)),
                    equivalenceKey: diagnostic.Id);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
