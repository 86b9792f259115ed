using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Cite.Catalogs;
using PaperCatalog.Generator.Configuration;

namespace PaperCatalog.Completion;

/// <summary>
/// Offers papers by any word of their authors, year and title: in <c>[Cites("…")]</c>, <c>Papers.TryFind("…")</c>, <c>[@…]</c> of comments,
/// and behind <c>Papers.</c> itself.
/// </summary>
[ExportCompletionProvider(nameof(PaperCompletionProvider), LanguageNames.CSharp)]
public sealed class PaperCompletionProvider : CompletionProvider
{
    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind != CompletionTriggerKind.Insertion || CompletionPlace.CanBegin(text, caretPosition);

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var document = context.Document;
        var own = OwnCatalogs.Of(document.Project.AnalyzerOptions);
        if (own.Files.Count == 0 && document.Project.MetadataReferences.Count == 0 && !document.Project.ProjectReferences.Any())
        {
            return;
        }

        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || CompletionPlace.Find(root, text, context.Position) is not { } place)
        {
            return;
        }

        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || LibraryVersion.Of(model.Compilation).IsAnother || PaperChoice.At(place, model, context.CancellationToken) is not { } choice)
        {
            return;
        }

        var papers = choice.Of(CatalogIndex.Of(own, model.Compilation, context.CancellationToken));
        foreach (var paper in papers)
        {
            if (PaperItem.Create(paper, place) is { } item)
            {
                context.AddItem(item);
            }
        }

        if (!place.IsMember)
        {
            context.CompletionListSpan = place.Span;
            // Nothing else belongs there: what the editor knows of words in strings and comments is no key.
            context.IsExclusive = papers.Count > 0;
        }
    }

    /// <inheritdoc/>
    public override async Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken)
    {
        var compilation = await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (compilation is null)
        {
            return CompletionDescription.Empty;
        }

        var index = CatalogIndex.Of(OwnCatalogs.Of(document.Project.AnalyzerOptions), compilation, cancellationToken);
        return PaperItem.Find(item, index) is { } paper ? PaperDescription.Of(paper) : CompletionDescription.Empty;
    }

    /// <inheritdoc/>
    public override Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken) =>
        Task.FromResult(CompletionChange.Create(new TextChange(item.Span, PaperItem.InsertionOf(item))));
}
