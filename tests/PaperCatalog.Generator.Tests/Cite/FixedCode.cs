using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.CodeFixes;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Cite;

/// <summary>Applies the fixes of citations to a project as an editor does, and compiles what comes of it.</summary>
internal static class FixedCode
{
    private static readonly CodeFixProvider[] s_providers = [new CitationKeyFixProvider(), new RawCitationFixProvider(), new AddPaperFixProvider(), new RenamedMemberFixProvider()];

    /// <summary>The titles of the fixes for the first diagnostic with an id.</summary>
    public static async Task<string[]> OffersAsync(CatalogProject project, string id)
    {
        var (_, actions) = await ActionsAsync(project, id);
        return [.. actions.Select(static action => action.Title)];
    }

    /// <summary>The project after a fix of the first diagnostic with an id.</summary>
    public static async Task<CatalogProject> FixAsync(CatalogProject project, string id, int number = 0)
    {
        var (_, actions) = await ActionsAsync(project, id);
        return await ApplyAsync(project, actions[number]);
    }

    /// <summary>The project after its fixes of an id were applied until none is left.</summary>
    public static async Task<CatalogProject> FixEachAsync(CatalogProject project, string id)
    {
        for (var i = 0; i < 20; i++)
        {
            var (_, actions) = await ActionsAsync(project, id);
            if (actions.Count == 0)
            {
                return project;
            }

            project = await ApplyAsync(project, actions[0]);
        }

        throw new InvalidOperationException("The fixes do not end.");
    }

    /// <summary>The project after "fix all in document" of an id.</summary>
    public static async Task<CatalogProject> FixAllAsync(CatalogProject project, string id, string equivalenceKey)
    {
        var diagnostics = (await project.AnalyzeAsync()).Where(diagnostic => diagnostic.Id == id).ToImmutableArray();
        var document = Open(project);
        var provider = s_providers.Single(provider => provider.FixableDiagnosticIds.Contains(id));
        var context = new FixAllContext(
            document, provider, FixAllScope.Document, equivalenceKey, [id], new Known(diagnostics, document), CancellationToken.None);
        return await ApplyAsync(project, (await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    private static async Task<(Document Document, List<CodeAction> Actions)> ActionsAsync(CatalogProject project, string id)
    {
        var document = Open(project);
        var actions = new List<CodeAction>();
        var diagnostics = id.StartsWith("CS", StringComparison.Ordinal) ? project.Generate().Compilation.GetDiagnostics() : await project.AnalyzeAsync();
        var diagnostic = diagnostics.Where(diagnostic => diagnostic.Id == id).OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).FirstOrDefault();
        if (diagnostic is not null)
        {
            var provider = s_providers.Single(provider => provider.FixableDiagnosticIds.Contains(id));
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return (document, actions);
    }

    private static Document Open(CatalogProject project)
    {
        var generated = project.Generate();
        var id = ProjectId.CreateNewId();
        var code = DocumentId.CreateNewId(id);
        // The workspace keeps what the project is made of and must outlive it; it holds nothing but memory.
#pragma warning disable CA2000
        var workspace = new AdhocWorkspace();
#pragma warning restore CA2000
        var solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Consumer",
            "Consumer",
            LanguageNames.CSharp,
            compilationOptions: generated.Compilation.Options,
            parseOptions: project.ParseOptions(),
            metadataReferences: generated.Compilation.References,
            documents: generated.Result.GeneratedSources.Select(source => DocumentInfo.Create(
                DocumentId.CreateNewId(id), source.HintName, loader: TextLoader.From(TextAndVersion.Create(source.SourceText, VersionStamp.Default)))),
            additionalDocuments: project.Files.Select(file => DocumentInfo.Create(
                DocumentId.CreateNewId(id),
                Path.GetFileName(file.Path),
                loader: TextLoader.From(TextAndVersion.Create(file.GetText()!, VersionStamp.Create(), file.Path)),
                filePath: file.Path))));
        return solution.AddDocument(code, "Code.cs", project.Code, filePath: "Code.cs").GetDocument(code)!;
    }

    private static async Task<CatalogProject> ApplyAsync(CatalogProject project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.Projects.Single();
        var files = ImmutableArray.CreateBuilder<AdditionalText>();
        foreach (var document in changed.AdditionalDocuments)
        {
            files.Add(new MemoryText(document.FilePath!, await document.GetTextAsync()));
        }

        var code = await changed.Documents.Single(static document => document.Name == "Code.cs").GetTextAsync();
        return project with { Files = files.ToImmutable(), Code = code.ToString() };
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics, Document document) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            GetDocumentDiagnosticsAsync(document, cancellationToken);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return document.Name != "Code.cs" ? [] : diagnostics.Select(diagnostic => Diagnostic.Create(
                diagnostic.Descriptor, Location.Create(tree!, diagnostic.Location.SourceSpan), diagnostic.Properties));
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
