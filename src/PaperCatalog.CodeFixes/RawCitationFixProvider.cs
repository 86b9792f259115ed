using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check;
using PaperCatalog.Generator.Cite;
using PaperCatalog.Generator.Cite.Raw;

namespace PaperCatalog.CodeFixes;

/// <summary>Replaces the identifier of a paper by a typed citation: <c>&lt;see cref="Papers.X"/&gt;</c>, or <c>[@key]</c> in plain comments.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RawCitationFixProvider))]
[Shared]
public sealed class RawCitationFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.RawCitation);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var properties = diagnostic.Properties;
            if (model is not null
                && properties.TryGetValue(DiagnosticProperties.Key, out var key)
                && properties.TryGetValue(DiagnosticProperties.Class, out var @class)
                && properties.TryGetValue(DiagnosticProperties.Member, out var member)
                && CitationSite.Find(model.SyntaxTree, diagnostic.Location.SourceSpan, context.CancellationToken) is { } site
                // Documentation can refer to a member only.
                && (member!.Length > 0 || !site.Comment.Comment.IsDocumentation))
            {
                var reference = CatalogReference.At(model, diagnostic.Location.SourceSpan.Start, @class!, context.CancellationToken) + "." + member;
                if (TypedCitation.Replace(site.Comment, site.Mention, reference, key!) is { } changes)
                {
                    var title = site.Comment.Comment.IsDocumentation ? $"Cite as '{reference}'" : $"Cite as '{CitationKeyText.Group(key!)}'";
                    context.RegisterCodeFix(
                        CodeAction.Create(title, cancellationToken => ApplyAsync(document, changes, cancellationToken), equivalenceKey: DiagnosticIds.RawCitation),
                        diagnostic);
                }
            }
        }
    }

    private static async Task<Document> ApplyAsync(Document document, IEnumerable<TextChange> changes, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }
}
