using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Completion;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Editor;

/// <summary>A project as it is open in an editor, with the generated sources in it.</summary>
internal sealed class EditorProject
{
    private const string Caret = "$$";

    private static readonly MefHostServices s_withOurs =
        MefHostServices.Create(MefHostServices.DefaultAssemblies.Add(typeof(PaperCompletionProvider).Assembly));

    private readonly Project _project;

    /// <param name="project">What is open.</param>
    /// <param name="hasOurCompletion">Whether the editor is one that asks packages for completion.</param>
    public EditorProject(CatalogProject project, bool hasOurCompletion = true)
    {
        var generated = project.Generate();
        var projectId = ProjectId.CreateNewId();
        // The workspace keeps what the project is made of and must outlive it; it holds nothing but memory.
#pragma warning disable CA2000
        var workspace = new AdhocWorkspace(hasOurCompletion ? s_withOurs : MefHostServices.DefaultHost);
#pragma warning restore CA2000
        _project = workspace.AddProject(ProjectInfo.Create(
            projectId,
            VersionStamp.Default,
            "Consumer",
            "Consumer",
            LanguageNames.CSharp,
            compilationOptions: generated.Compilation.Options,
            parseOptions: project.ParseOptions(),
            metadataReferences: generated.Compilation.References,
            additionalDocuments: project.Files.Select(file => DocumentInfo.Create(
                DocumentId.CreateNewId(projectId),
                Path.GetFileName(file.Path),
                loader: TextLoader.From(TextAndVersion.Create(file.GetText()!, VersionStamp.Default)),
                filePath: file.Path)),
            documents: generated.Result.GeneratedSources.Select(source => DocumentInfo.Create(
                DocumentId.CreateNewId(projectId),
                source.HintName,
                loader: TextLoader.From(TextAndVersion.Create(source.SourceText, VersionStamp.Default)))))
            .WithAnalyzerConfigDocuments([Configuration(project, projectId)]));
    }

    /// <summary>What is shown when the mouse rests on the place marked with <c>$$</c>, section by section.</summary>
    public async Task<ImmutableArray<QuickInfoSection>> HoverAsync(string code)
    {
        var (document, position) = Open(code);
        var item = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        Assert.NotNull(item);
        return item.Sections;
    }

    /// <summary>The text of the documentation that is shown there; empty where none is.</summary>
    public async Task<string> HoverTextAsync(string code) =>
        string.Concat((await HoverAsync(code))
            .Where(static section => section.Kind == QuickInfoSectionKinds.DocumentationComments)
            .Select(static section => section.Text));

    /// <summary>The names that are offered there.</summary>
    public async Task<string[]> CompletionAsync(string code) =>
        [.. (await CompletionItemsAsync(code)).Select(static item => item.DisplayText)];

    /// <summary>What is offered there.</summary>
    public async Task<IReadOnlyList<CompletionItem>> CompletionItemsAsync(string code)
    {
        var (document, position) = Open(code);
        return (await CompletionService.GetService(document)!.GetCompletionsAsync(document, position)).ItemsList;
    }

    /// <summary>What each stretch of code is, for its colour.</summary>
    public async Task<IEnumerable<ClassifiedSpan>> ColoursAsync(string code)
    {
        var document = _project.AddDocument("Hover.cs", SourceText.From(code));
        return await Classifier.GetClassifiedSpansAsync(document, new TextSpan(0, code.Length));
    }

    /// <summary>The code after an item was chosen.</summary>
    public async Task<string> CompleteAsync(string code, string choice)
    {
        var (document, position) = Open(code);
        var (service, item) = await ItemAsync(document, position, choice);
        var change = await service.GetChangeAsync(document, item);
        return (await document.GetTextAsync()).WithChanges(change.TextChanges).ToString();
    }

    /// <summary>What is shown beside an item.</summary>
    public async Task<string> DescriptionAsync(string code, string choice)
    {
        var (document, position) = Open(code);
        var (service, item) = await ItemAsync(document, position, choice);
        return (await service.GetDescriptionAsync(document, item))!.Text;
    }

    private static async Task<(CompletionService Service, CompletionItem Item)> ItemAsync(Document document, int position, string choice)
    {
        var service = CompletionService.GetService(document)!;
        var list = await service.GetCompletionsAsync(document, position);
        return (service, list.ItemsList.Single(item => item.DisplayText == choice));
    }

    // What MSBuild tells the compiler of properties and items comes as a file of options.
    private static DocumentInfo Configuration(CatalogProject project, ProjectId projectId)
    {
        var text = new StringBuilder("is_global = true\n");
        foreach (var (name, value) in project.Properties)
        {
            text.Append(CultureInfo.InvariantCulture, $"build_property.{name} = {value}\n");
        }

        foreach (var (path, catalog) in project.Catalogs)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{path}]\nbuild_metadata.AdditionalFiles.PaperCatalog = {catalog}\n");
        }

        return DocumentInfo.Create(
            DocumentId.CreateNewId(projectId),
            ".globalconfig",
            loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text.ToString()), VersionStamp.Default)),
            filePath: CatalogProject.Directory + "/.globalconfig");
    }

    private (Document Document, int Position) Open(string code)
    {
        var position = code.IndexOf(Caret, StringComparison.Ordinal);
        Assert.True(position >= 0, "The code marks no place.");
        return (_project.AddDocument("Hover.cs", SourceText.From(code.Remove(position, Caret.Length))), position);
    }
}
