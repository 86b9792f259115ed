using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check;
using PaperCatalog.Generator.Cite;

namespace PaperCatalog.CodeFixes;

/// <summary>Replaces a key that no paper has, or not any more, by one that may be meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CitationKeyFixProvider))]
[Shared]
public sealed class CitationKeyFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.UndefinedKey, DiagnosticIds.UndefinedCitation, DiagnosticIds.FormerKey);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            for (var i = 0; i < KeySuggestions.Most; i++)
            {
                if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Suggestion(i), out var suggestion)
                    && suggestion is not null
                    && Change(diagnostic, text, root!, suggestion) is { } change)
                {
                    var changed = text.WithChanges(change);
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            $"Change to '{suggestion}'",
                            _ => Task.FromResult(document.WithText(changed)),
                            equivalenceKey: DiagnosticProperties.Suggestion(i)),
                        diagnostic);
                }
            }
        }
    }

    private static TextChange? Change(Diagnostic diagnostic, SourceText text, SyntaxNode root, string suggestion)
    {
        var span = diagnostic.Location.SourceSpan;
        if (root.FindToken(span.Start).Span.Contains(span.Start))
        {
            // A constant is changed where it stands, and who else uses it is not known here.
            return root.FindNode(span, getInnermostNodeForTie: true) is LiteralExpressionSyntax
                ? new TextChange(span, SymbolDisplay.FormatLiteral(suggestion, quote: true))
                : null;
        }

        var said = text.ToString(span);
        if (span.Start > 0 && text[span.Start - 1] == '{')
        {
            return new TextChange(span, suggestion);
        }

        var isKey = span.Start > 0 && text[span.Start - 1] == '@';
        return !isKey ? new TextChange(TextSpan.FromBounds(span.Start + said.LastIndexOf('.') + 1, span.End), suggestion)
            : CitationKeyText.Write(suggestion) is { } key ? new TextChange(span, key)
            : null;
    }
}
