using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.Generator.Check;
using PaperCatalog.Generator.Cite.Catalogs;
using PaperCatalog.Reading;

namespace PaperCatalog.CodeFixes;

/// <summary>Appends an entry with the identifier of a paper that is in no catalog to a BibTeX file of the project.</summary>
/// <remarks>It changes a file that is no source code, so the host's "fix all" cannot join several of these.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPaperFixProvider))]
[Shared]
public sealed class AddPaperFixProvider : CodeFixProvider
{
    private const int MostFiles = 5;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.UnknownRawCitation);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        var tree = await context.Document.GetSyntaxTreeAsync(context.CancellationToken).ConfigureAwait(false);
        var paths = new HashSet<string>(
            OwnCatalogs.Of(project.AnalyzerOptions).Files.Select(static file => file.Text.Path), StringComparer.Ordinal);
        var files = project.AdditionalDocuments
            .Where(document => paths.Contains(document.FilePath ?? document.Name) && PaperFormats.FromPath(document.FilePath ?? document.Name) == PaperFormat.BibTeX)
            .OrderBy(static document => document.FilePath, StringComparer.Ordinal)
            .Take(MostFiles)
            .ToArray();
        foreach (var diagnostic in context.Diagnostics)
        {
            var stub = tree is null ? null : PaperStub.For(diagnostic, tree, context.CancellationToken);
            foreach (var file in files)
            {
                var text = await file.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
                if (stub?.AppendTo(text, file.FilePath ?? file.Name, context.CancellationToken) is { } changed)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            $"Add an entry to '{file.Name}'",
                            _ => Task.FromResult(project.Solution.WithAdditionalDocumentText(file.Id, changed)),
                            equivalenceKey: DiagnosticIds.UnknownRawCitation + file.FilePath),
                        diagnostic);
                }
            }
        }
    }
}
