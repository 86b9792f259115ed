using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check;
using PaperCatalog.Reading;

namespace PaperCatalog.CodeFixes;

/// <summary>What all fixes of paper files share: each is a few changes of the text, and everything between them stays as it is.</summary>
/// <remarks>No extensions are listed in the exports: a marked file may have any.</remarks>
public abstract class PaperFixProvider : CodeFixProvider
{
    private const int LongestTitle = 60;

    /// <inheritdoc/>
    public sealed override FixAllProvider? GetFixAllProvider() => FixesAll ? PaperFixAllProvider.Instance : null;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var changes = Find(text, diagnostic, context.CancellationToken);
            if (!changes.IsEmpty)
            {
                var action = CodeAction.Create(
                    SafeText.OneLine(TitleOf(diagnostic), LongestTitle),
                    _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes))),
                    equivalenceKey: diagnostic.Id);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>Whether the changes of several diagnostics can be made at once.</summary>
    internal virtual bool FixesAll => true;

    /// <summary>The changes for a diagnostic; none where the text is another by now, or the fix cannot be sure.</summary>
    internal virtual ImmutableArray<TextChange> Find(SourceText text, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var span = diagnostic.Location.SourceSpan;
        return diagnostic.Properties.TryGetValue(DiagnosticProperties.Replacement, out var replacement) && replacement is not null
            && diagnostic.Properties.TryGetValue(DiagnosticProperties.Original, out var original)
            && span.End <= text.Length && text.ToString(span) == original
            ? ImmutableArray.Create(new TextChange(span, replacement))
            : ImmutableArray<TextChange>.Empty;
    }

    /// <summary>The text with the changes for all diagnostics of a file that can be fixed together; null when none can.</summary>
    internal virtual SourceText? FixAll(SourceText text, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var changes = Disjoint(diagnostics.SelectMany(diagnostic => Find(text, diagnostic, cancellationToken)));
        return changes.IsEmpty ? null : text.WithChanges(changes);
    }

    /// <summary>What the editor offers.</summary>
    protected virtual string TitleOf(Diagnostic diagnostic) => $"Write '{diagnostic.Properties[DiagnosticProperties.Replacement]}'";

    // A host may report one diagnostic twice; and what another fix takes away cannot be changed as well.
    private static ImmutableArray<TextChange> Disjoint(IEnumerable<TextChange> changes)
    {
        var kept = ImmutableArray.CreateBuilder<TextChange>();
        var end = -1;
        foreach (var change in changes.Distinct().OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End))
        {
            if (change.Span.Start >= end)
            {
                kept.Add(change);
                end = Math.Max(change.Span.End, change.Span.Start + 1);
            }
        }

        return kept.ToImmutable();
    }
}
