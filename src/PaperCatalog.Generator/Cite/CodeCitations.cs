using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generator.Cite.Raw;

namespace PaperCatalog.Generator.Cite;

/// <summary>All that has to do with papers in a C# file, whatever the catalogs hold: comments, strings and look-ups.</summary>
/// <remarks>Like <see cref="CitationScanner"/>, it goes from mark to mark in the text and keeps what it found with the tree.</remarks>
internal sealed class CodeCitations
{
    private const string LookupMark = "TryFind";

    private static readonly ConditionalWeakTable<SyntaxTree, CodeCitations> s_kept = new();

    private readonly List<CitedComment> _comments = [];
    private readonly List<RawMention> _strings = [];
    private readonly List<LookupCall> _lookups = [];

    // The first typed citation behind the comments that were read.
    private int _typed;

    private CodeCitations(IReadOnlyList<CitationMention> mentions) => Mentions = mentions;

    /// <summary>The typed citations: attributes, references of documentation, groups of keys.</summary>
    public IReadOnlyList<CitationMention> Mentions { get; }

    /// <summary>The comments that have a typed citation or an identifier of a paper.</summary>
    public IReadOnlyList<CitedComment> Comments => _comments;

    /// <summary>The identifiers in strings, at their places in the file.</summary>
    public IReadOnlyList<RawMention> Strings => _strings;

    /// <summary>The calls of <c>TryFind</c> with a literal.</summary>
    public IReadOnlyList<LookupCall> Lookups => _lookups;

    /// <summary>Whether the file has nothing to do with papers, as most files have.</summary>
    public bool IsEmpty => Mentions.Count + _comments.Count + _strings.Count + _lookups.Count == 0;

    public static CodeCitations Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (s_kept.TryGetValue(tree, out var kept))
        {
            return kept;
        }

        var found = Find(tree, cancellationToken);
        return s_kept.GetValue(tree, _ => found);
    }

    private static CodeCitations Find(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var mentions = CitationScanner.Scan(tree, cancellationToken);
        var citations = new CodeCitations(mentions);
        var text = tree.GetText(cancellationToken).ToString();
        var typed = 0;
        var mark = -1;
        var marks = new CitationMarks(text);
        for (var readTo = 0; ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (typed < mentions.Count && (mentions[typed].Start < readTo || mentions[typed].Form == CitationForm.Attribute))
            {
                typed++;
            }

            mark = mark < readTo ? marks.Next(readTo) : mark;
            var position = typed < mentions.Count ? Math.Min(mentions[typed].Start, mark) : mark;
            if (position >= text.Length)
            {
                break;
            }

            readTo = Math.Max(citations.Read(tree.GetRoot(cancellationToken).FindToken(position), position, text), position + 1);
        }

        citations.FindLookups(tree, text, cancellationToken);
        citations._strings.RemoveAll(citations.IsTyped);
        return citations;
    }

    // Reads the token or the comments at a place, and says where they end.
    private int Read(SyntaxToken token, int position, string text)
    {
        if (token.Span.Contains(position))
        {
            if (IsText(token))
            {
                RawCitationScanner.Scan(text, token.SpanStart, token.Span.End, isXml: false, _strings);
            }

            return token.Span.End;
        }

        var trivia = position < token.SpanStart ? token.LeadingTrivia : token.TrailingTrivia;
        foreach (var comment in CommentText.Runs(trivia, text))
        {
            var raw = new List<RawMention>();
            RawCitationScanner.Scan(comment.Text, 0, comment.Text.Length, comment.IsDocumentation, raw);
            var typed = new List<CitationMention>();
            for (var end = comment.PositionOf(comment.Text.Length); _typed < Mentions.Count && Mentions[_typed].Start <= end; _typed++)
            {
                if (Mentions[_typed].Start >= comment.PositionOf(0) && Mentions[_typed].Form != CitationForm.Attribute)
                {
                    typed.Add(Mentions[_typed]);
                }
            }

            if (raw.Count + typed.Count > 0)
            {
                _comments.Add(new CitedComment(comment, raw, typed));
            }
        }

        return trivia.FullSpan.End;
    }

    private void FindLookups(SyntaxTree tree, string text, CancellationToken cancellationToken)
    {
        for (var i = text.IndexOf(LookupMark, StringComparison.Ordinal); i >= 0; i = text.IndexOf(LookupMark, i + 1, StringComparison.Ordinal))
        {
            if (LookupCall.From(tree.GetRoot(cancellationToken).FindToken(i)) is { } call)
            {
                _lookups.Add(call);
            }
        }
    }

    // [Cites("10.1145/363707.363723")] says what is meant.
    private bool IsTyped(RawMention raw) =>
        _lookups.Exists(call => call.Literal.Start <= raw.Span.Start && raw.Span.End <= call.Literal.End)
        || Mentions.Any(mention => mention.Form == CitationForm.Attribute && mention.Start <= raw.Span.Start && raw.Span.End <= mention.Start + mention.Length);

    private static bool IsText(SyntaxToken token) => token.Kind()
        is SyntaxKind.StringLiteralToken
        or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.Utf8SingleLineRawStringLiteralToken
        or SyntaxKind.Utf8MultiLineRawStringLiteralToken;
}
