using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PaperCatalog.CodeFixes;

/// <summary>Makes all fixes of one sort in the paper files of a project or solution.</summary>
/// <remarks>The host's own provider knows only documents of source code, and so does its scope of a single one.</remarks>
internal sealed class PaperFixAllProvider : FixAllProvider
{
    public static readonly PaperFixAllProvider Instance = new();

    private PaperFixAllProvider()
    {
    }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(
            "Fix all in the paper files",
            cancellationToken => FixAsync(fixAllContext.WithCancellationToken(cancellationToken)),
            fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var provider = (PaperFixProvider)context.CodeFixProvider;
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        foreach (var project in projects)
        {
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var byPath = diagnostics
                .Where(diagnostic => diagnostic.Id == context.CodeActionEquivalenceKey)
                .ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal);
            foreach (var document in project.AdditionalDocuments)
            {
                var found = byPath[document.FilePath ?? document.Name];
                if (!found.Any())
                {
                    continue;
                }

                var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
                if (provider.FixAll(text, found, context.CancellationToken) is { } changed)
                {
                    solution = solution.WithAdditionalDocumentText(document.Id, changed);
                }
            }
        }

        return solution;
    }
}
