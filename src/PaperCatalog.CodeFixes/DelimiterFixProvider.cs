using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.CodeFixes;

/// <summary>Closes a brace or quote, or adds a comma, where BibTeX wants it; the result is read before anybody sees it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DelimiterFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class DelimiterFixProvider : PaperFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.UnclosedBrace, DiagnosticIds.UnclosedQuote, DiagnosticIds.MissingComma);

    internal override bool FixesAll => false;

    internal override ImmutableArray<TextChange> Find(SourceText text, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var span = diagnostic.Location.SourceSpan;
        if (span.End > text.Length)
        {
            return ImmutableArray<TextChange>.Empty;
        }

        var content = text.ToString();
        var before = PaperReader.Read(content, PaperFormat.BibTeX, path: null, cancellationToken);
        var insertion = diagnostic.Id == DiagnosticIds.MissingComma
            ? (Place: EndOfText(content, span.Start), Text: ",")
            : Closing(content, span, before);
        if (insertion.Place < 0)
        {
            return ImmutableArray<TextChange>.Empty;
        }

        var after = PaperReader.Read(content.Insert(insertion.Place, insertion.Text), PaperFormat.BibTeX, path: null, cancellationToken);
        return after.Problems.Count < before.Problems.Count && after.Records.Count >= before.Records.Count
            ? ImmutableArray.Create(new TextChange(new TextSpan(insertion.Place, 0), insertion.Text))
            : ImmutableArray<TextChange>.Empty;
    }

    /// <inheritdoc/>
    protected override string TitleOf(Diagnostic diagnostic) => diagnostic.Id switch
    {
        DiagnosticIds.MissingComma => "Add the comma",
        DiagnosticIds.UnclosedQuote => "Close the quote",
        _ => "Close the brace",
    };

    private static (int Place, string Text) Closing(string content, TextSpan open, ReadResult before)
    {
        if (open.Length != 1 || content[open.Start] is not ('{' or '(' or '"'))
        {
            return (-1, string.Empty);
        }

        var close = content[open.Start] == '{' ? "}" : content[open.Start] == '(' ? ")" : "\"";
        foreach (var record in before.Records)
        {
            if (record.Span.Start > open.Start || record.Span.End < open.Start)
            {
                continue;
            }

            foreach (var field in record.FieldSpans)
            {
                if (field.Start <= open.Start && open.Start < field.End)
                {
                    return (field.End, IsFollowedByComma(content, field.End) ? close : close + CommaFor(content, field.End));
                }
            }

            // The brace of the entry: behind what is its last.
            var end = record.FieldSpans.Count > 0 ? record.FieldSpans[record.FieldSpans.Count - 1].End : record.Span.End;
            return (end, LineEndAt(content, end) + close);
        }

        return (-1, string.Empty);
    }

    private static bool IsFollowedByComma(string content, int end)
    {
        var next = SkipSpace(content, end);
        return next < content.Length && content[next] is ',' or '}' or ')';
    }

    // Between two fields a comma stands as well; at the end of an entry none does.
    private static string CommaFor(string content, int end) => SkipSpace(content, end) is var next && next < content.Length && content[next] != '@' ? "," : string.Empty;

    private static string LineEndAt(string content, int end) =>
        end < content.Length && content[end] == '\r' ? (end + 1 < content.Length && content[end + 1] == '\n' ? "\r\n" : "\r")
        : end < content.Length && content[end] == '\n' ? "\n"
        : string.Empty;

    private static int SkipSpace(string content, int position)
    {
        while (position < content.Length && char.IsWhiteSpace(content[position]))
        {
            position++;
        }

        return position;
    }

    private static int EndOfText(string content, int position)
    {
        while (position > 0 && char.IsWhiteSpace(content[position - 1]))
        {
            position--;
        }

        return position;
    }
}
