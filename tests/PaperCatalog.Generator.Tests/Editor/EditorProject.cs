using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Editor;

/// <summary>A project as it is open in an editor, with the generated sources in it.</summary>
internal sealed class EditorProject
{
    private const string Caret = "$$";

    private readonly Project _project;

    public EditorProject(CatalogProject project)
    {
        var generated = project.Generate();
        var projectId = ProjectId.CreateNewId();
        // The workspace keeps what the project is made of and must outlive it; it holds nothing but memory.
#pragma warning disable CA2000
        var workspace = new AdhocWorkspace();
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
            documents: generated.Result.GeneratedSources.Select(source => DocumentInfo.Create(
                DocumentId.CreateNewId(projectId),
                source.HintName,
                loader: TextLoader.From(TextAndVersion.Create(source.SourceText, VersionStamp.Default))))));
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
    public async Task<string[]> CompletionAsync(string code)
    {
        var (document, position) = Open(code);
        var list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, position);
        return [.. list.ItemsList.Select(static item => item.DisplayText)];
    }

    private (Document Document, int Position) Open(string code)
    {
        var position = code.IndexOf(Caret, StringComparison.Ordinal);
        Assert.True(position >= 0, "The code marks no place.");
        return (_project.AddDocument("Hover.cs", SourceText.From(code.Remove(position, Caret.Length))), position);
    }
}
