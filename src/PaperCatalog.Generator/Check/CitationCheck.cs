using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Cite;
using PaperCatalog.Generator.Cite.Catalogs;

namespace PaperCatalog.Generator.Check;

/// <summary>Compares the citations of a C# file with the catalogs.</summary>
/// <remarks>What was found is kept with the tree and the catalogs it was compared with: an edit of one file checks that file.</remarks>
internal sealed class CitationCheck
{
    private static readonly ConditionalWeakTable<SyntaxTree, Kept> s_kept = new();

    private readonly CatalogIndex _index;
    private readonly CancellationToken _cancellationToken;
    private readonly List<CodeFinding> _findings = [];
    private readonly List<CodeFinding> _attributes = [];
    private readonly List<CitationMention> _expressions = [];
    private readonly Dictionary<string, List<IndexedPaper>> _suggestions = new(StringComparer.Ordinal);

    private CitationCheck(CatalogIndex index, CancellationToken cancellationToken)
    {
        _index = index;
        _cancellationToken = cancellationToken;
    }

    public static TreeFindings Of(SyntaxTree tree, CodeCitations citations, CatalogIndex index, CancellationToken cancellationToken)
    {
        if (s_kept.TryGetValue(tree, out var kept) && kept.Index.IsSame(index))
        {
            return kept.Findings;
        }

        var check = new CitationCheck(index, cancellationToken);
        check.CheckMentions(citations, areReferencesChecked: tree.Options.DocumentationMode == DocumentationMode.Diagnose);
        foreach (var comment in citations.Comments)
        {
            cancellationToken.ThrowIfCancellationRequested();
            check._findings.AddRange(CommentCheck.Of(comment, index));
        }

        check._findings.AddRange(citations.Strings.SelectMany(mention => RawFindings.InString(mention, index)));
        var findings = new TreeFindings(check._findings, check._attributes, check._expressions, citations.Lookups);
        lock (s_kept)
        {
            s_kept.Remove(tree);
            s_kept.Add(tree, new Kept(index, findings));
        }

        return findings;
    }

    /// <summary>What is to be said of a key: that no paper has it, or none of the catalog's class, or that its paper has another by now; null as a rule.</summary>
    public static CodeFinding? OfKey(SourceSpan span, string key, CatalogIndex index, CancellationToken cancellationToken, string? @class = null)
    {
        var paper = index.Find(key);
        return paper is null || (@class is not null && !index.Has(@class, key))
            ? Undefined(Descriptors.UndefinedKey, span, key, KeySuggestions.For(key, index.Papers, cancellationToken), static paper => paper.Paper.Key)
            : paper.HadKey(key) ? Former(span, key, paper.Paper.Key)
            : null;
    }

    private static CodeFinding Former(SourceSpan span, string former, string name) =>
        CodeFinding.Of(Descriptors.FormerKey, span, DiagnosticText.Part(former), DiagnosticText.Part(name)).With([name]);

    private static CodeFinding Undefined(
        DiagnosticDescriptor descriptor, SourceSpan span, string said, List<IndexedPaper> suggestions, Func<IndexedPaper, string> name)
    {
        var question = suggestions.Count == 0 ? string.Empty : $"; did you mean '{DiagnosticText.Part(name(suggestions[0]))}'?";
        return CodeFinding.Of(descriptor, span, DiagnosticText.Part(said), question).With(suggestions.ConvertAll(name.Invoke));
    }

    private void CheckMentions(CodeCitations citations, bool areReferencesChecked)
    {
        foreach (var mention in citations.Mentions)
        {
            var span = new SourceSpan(mention.Start, mention.Length);
            if (_index.Find(mention) is { } paper)
            {
                _findings.AddRange(RawFindings.OfStatus(span, paper));
                CheckFormerName(mention, span, paper);
            }
            else if (mention.Form == CitationForm.Attribute)
            {
                CheckAttribute(mention, span);
            }
            else if (mention.Form == CitationForm.Documentation && !areReferencesChecked && _index.IsMissing(mention.Target))
            {
                var identifier = mention.Target.Substring(mention.Target.LastIndexOf('.') + 1);
                _findings.Add(Undefined(Descriptors.UndefinedCitation, span, mention.Target, Suggestions(identifier).FindAll(static paper => paper.HasMember), static paper => paper.Identifier));
            }
        }

        foreach (var comment in citations.Comments)
        {
            foreach (var mention in comment.Typed)
            {
                CheckKey(comment, mention);
            }
        }
    }

    // Where a member is used in code, the compiler says so itself (CS0618); of documentation it does not.
    private void CheckFormerName(CitationMention mention, SourceSpan span, IndexedPaper paper)
    {
        if (mention.Kind == CitationTargetKind.Key)
        {
            if (paper.HadKey(mention.Target))
            {
                (mention.Form == CitationForm.Attribute ? _attributes : _findings).Add(Former(span, mention.Target, paper.Paper.Key));
            }
        }
        else if (mention.Form == CitationForm.Documentation)
        {
            var identifier = mention.Target.Substring(mention.Target.LastIndexOf('.') + 1);
            if (paper.HasMember && identifier != paper.Identifier)
            {
                _findings.Add(Former(span, identifier, paper.Identifier));
            }
        }
    }

    private void CheckAttribute(CitationMention mention, SourceSpan span)
    {
        if (mention.Kind == CitationTargetKind.Key)
        {
            _attributes.Add(Undefined(Descriptors.UndefinedKey, span, mention.Target, Suggestions(mention.Target), static paper => paper.Paper.Key));
        }
        else if (mention.Kind == CitationTargetKind.Expression || !_index.IsMissing(mention.Target))
        {
            // Where a catalog lacks the member, the compiler says so itself.
            _expressions.Add(mention);
        }
    }

    private void CheckKey(CitedComment comment, CitationMention mention)
    {
        if (mention.Kind != CitationTargetKind.Key || _index.Find(mention) is not null)
        {
            return;
        }

        var suggestions = Suggestions(mention.Target);
        if (suggestions.Count > 0 || !CitationLookalike.Is(comment.Comment.Text, comment.InText(mention.Start), mention.Target))
        {
            _findings.Add(Undefined(
                Descriptors.UndefinedCitation, new SourceSpan(mention.Start, mention.Length), mention.Target, suggestions, static paper => paper.Paper.Key));
        }
    }

    private List<IndexedPaper> Suggestions(string wrong)
    {
        if (!_suggestions.TryGetValue(wrong, out var suggestions))
        {
            _suggestions.Add(wrong, suggestions = KeySuggestions.For(wrong, _index.Papers, _cancellationToken));
        }

        return suggestions;
    }

    private sealed record Kept(CatalogIndex Index, TreeFindings Findings);
}
