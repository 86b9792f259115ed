using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.CodeFixes;

/// <summary>Makes one entry of two: the second goes, and the first gets its key as an alias and the fields that only it had.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MergeEntriesFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class MergeEntriesFixProvider : PaperFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.SameIdentifier, DiagnosticIds.SameTitle);

    internal override bool FixesAll => false;

    internal override ImmutableArray<TextChange> Find(SourceText text, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.FirstRecord, out var start)
            || !int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
        {
            return ImmutableArray<TextChange>.Empty;
        }

        var content = text.ToString();
        var first = EntryText.Find(content, place, cancellationToken);
        var second = EntryText.Find(content, diagnostic.Location.SourceSpan.Start, cancellationToken);
        if (first is null || second is null || first.Record.Span.Start != place || second.Record.Span == first.Record.Span || Refers(first) || Refers(second)
            || first.Record.Paper.Fields["ids"] is not null || second.Record.KeyOrigin != KeyOrigin.Record)
        {
            return ImmutableArray<TextChange>.Empty;
        }

        var key = second.Record.Paper.Key;
        if (PaperReader.Read(content, PaperFormat.BibTeX, path: null, cancellationToken).Records.Any(record => Names(record, "crossref", key) || Names(record, "xref", key)))
        {
            return ImmutableArray<TextChange>.Empty;
        }

        var fields = new List<PaperField>();
        for (var i = 0; i < second.Record.Paper.Fields.Count; i++)
        {
            var name = second.Record.Paper.Fields[i].Name;
            if (first.Record.Paper.Fields[name] is null && fields.All(field => field.Name != name) && name != "ids")
            {
                fields.Add(new PaperField(name, second.ValueOf(i)));
            }
        }

        var ids = second.Record.Paper.Fields["ids"] is { Length: > 0 } more ? ", " + more : string.Empty;
        fields.Add(new PaperField("ids", "{" + key + ids + "}"));
        return ImmutableArray.Create(first.Insertion(fields), new TextChange(WithLineEnd(content, second.Record.Span), string.Empty));
    }

    /// <inheritdoc/>
    protected override string TitleOf(Diagnostic diagnostic) => "Merge it into the first record";

    private static bool Names(PaperRecord record, string field, string key) =>
        string.Equals(record.Paper.Fields[field], key, StringComparison.OrdinalIgnoreCase);

    // What an entry inherits is not in its text, and an entry that others inherit from must stay.
    private static bool Refers(EntryText entry) =>
        entry.Record.Paper.Fields["crossref"] is not null || entry.Record.Paper.Fields["xdata"] is not null;

    // The entry's line goes with it where nothing else stands there.
    private static TextSpan WithLineEnd(string content, SourceSpan span)
    {
        var end = span.End;
        while (end < content.Length && content[end] is ' ' or '\t')
        {
            end++;
        }

        var isWholeLine = span.Start == 0 || content[span.Start - 1] is '\n' or '\r';
        if (!isWholeLine || (end < content.Length && content[end] is not ('\r' or '\n')))
        {
            return new TextSpan(span.Start, span.Length);
        }

        end += end + 1 < content.Length && content[end] == '\r' && content[end + 1] == '\n' ? 2 : end < content.Length ? 1 : 0;
        return TextSpan.FromBounds(span.Start, end);
    }
}
