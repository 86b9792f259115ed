using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.CodeFixes;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>Applies our code fixes to a project as an editor does.</summary>
internal static class FixedProject
{
    private static readonly CodeFixProvider[] s_providers =
    [
        .. typeof(PaperFixProvider).Assembly.GetTypes()
            .Where(static type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract)
            .Where(static type => type == typeof(AddKeyFixProvider) || typeof(PaperFixProvider).IsAssignableFrom(type))
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>The project after the fix of its first diagnostic with an id; null when no fix is offered.</summary>
    public static async Task<CatalogProject?> FixFirstAsync(CatalogProject project, string id)
    {
        var diagnostic = (await project.AnalyzeAsync()).Where(diagnostic => diagnostic.Id == id).OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).First();
        var solution = Solution(project);
        var action = await ActionAsync(solution, diagnostic);
        return action is null ? null : await ApplyAsync(project, solution, action);
    }

    /// <summary>The one provider of ours that fixes a diagnostic.</summary>
    public static CodeFixProvider ProviderFor(string id) => s_providers.Single(provider => provider.FixableDiagnosticIds.Contains(id));

    /// <summary>The fix that is offered for a diagnostic.</summary>
    public static async Task<CodeAction?> ActionAsync(Solution solution, Diagnostic diagnostic)
    {
        var path = diagnostic.Location.GetLineSpan().Path;
        var document = solution.Projects.Single().AdditionalDocuments.Single(document => document.FilePath == path);
        var actions = new List<CodeAction>();
        await ProviderFor(diagnostic.Id).RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions.SingleOrDefault();
    }

    /// <summary>The project after "fix all" of the diagnostics with an id.</summary>
    public static async Task<CatalogProject> FixAllAsync(CatalogProject project, string id, FixAllScope scope)
    {
        var diagnostics = await project.AnalyzeAsync();
        var solution = Solution(project);
        var provider = ProviderFor(id);
        var fixAll = provider.GetFixAllProvider();
        Assert.NotNull(fixAll);
        Assert.Contains(scope, fixAll.GetSupportedFixAllScopes());
        var context = new FixAllContext(
            solution.Projects.Single(), provider, scope, codeActionEquivalenceKey: id, [id], new Known(diagnostics), CancellationToken.None);
        var action = await fixAll.GetFixAsync(context);
        return await ApplyAsync(project, solution, action!);
    }

    public static Solution Solution(CatalogProject project)
    {
        var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        var files = project.Files.Select(file => DocumentInfo.Create(
            DocumentId.CreateNewId(id),
            Path.GetFileName(file.Path),
            loader: TextLoader.From(TextAndVersion.Create(file.GetText()!, VersionStamp.Create(), file.Path)),
            filePath: file.Path));
        return workspace.CurrentSolution.AddProject(
            ProjectInfo.Create(id, VersionStamp.Create(), "Consumer", "Consumer", LanguageNames.CSharp, additionalDocuments: files));
    }

    public static async Task<CatalogProject> ApplyAsync(CatalogProject project, Solution solution, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var files = ImmutableArray.CreateBuilder<AdditionalText>();
        foreach (var document in changed.Projects.Single().AdditionalDocuments)
        {
            files.Add(new MemoryText(document.FilePath!, await document.GetTextAsync()));
        }

        return project with { Files = files.ToImmutable() };
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([.. diagnostics, .. diagnostics]);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
