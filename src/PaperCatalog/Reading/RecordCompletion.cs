using PaperCatalog.Collections;
using PaperCatalog.Naming;
using PaperCatalog.Reading.Links;

namespace PaperCatalog.Reading;

/// <summary>The last step of every reader: a key where there is none, links from the text, the place in the file.</summary>
internal static class RecordCompletion
{
    /// <summary>Adds the record. Problems about a missing key are the reader's to report.</summary>
    /// <param name="context">The file.</param>
    /// <param name="paper">The paper; an empty key is replaced by an inferred one.</param>
    /// <param name="span">The record.</param>
    /// <param name="keySpan">The key; null when the record has none.</param>
    /// <param name="fieldSpans">The values of the paper's fields.</param>
    /// <param name="links">Addresses found so far; those of the abstract and the note are added here.</param>
    public static void Add(
        ReadContext context, Paper paper, SourceSpan span, SourceSpan? keySpan, List<SourceSpan> fieldSpans, List<string> links)
    {
        if (paper.Abstract is not null)
        {
            LinkFinder.AddTo(links, paper.Abstract.AsSpan());
        }

        if (paper.Note is not null)
        {
            LinkFinder.AddTo(links, paper.Note.AsSpan());
        }

        var origin = KeyOrigin.Record;
        if (IsBlank(paper.Key))
        {
            var name = PaperNames.Infer(paper.Title, paper.Abstract, links);
            origin = name.Origin;
            paper = paper with { Key = name.Identifier };
        }

        context.Add(new PaperRecord
        {
            Paper = paper with
            {
                LinkTexts = ToLinks(links),
                SourceFile = context.Path,
                SourceLine = context.Path is null ? null : context.Lines.LineOf(span.Start),
            },
            Span = span,
            KeySpan = keySpan ?? new SourceSpan(span.Start, 0),
            KeyOrigin = origin,
            FieldSpans = fieldSpans,
        });
    }

    /// <summary>Whether a key is none: one of nothing that one sees could not be typed, and other formats could not hold it.</summary>
    public static bool IsBlank(string? key) => key.AsSpan().Trim().Trim('\uFEFF').IsEmpty;

    /// <summary>Absolute addresses, each once.</summary>
    public static ValueList<Link> ToLinks(List<string> addresses)
    {
        if (addresses.Count == 0)
        {
            return ValueList<Link>.Empty;
        }

        // Hardly any record has more than two.
        var seen = addresses.Count > 8 ? new HashSet<string>(StringComparer.Ordinal) : null;
        var links = new List<Link>(addresses.Count);
        for (var i = 0; i < addresses.Count; i++)
        {
            var isNew = seen is null ? addresses.IndexOf(addresses[i]) == i : seen.Add(addresses[i]);
            if (isNew && LinkFinder.ToLink(addresses[i]) is { } link)
            {
                links.Add(link);
            }
        }

        return ValueList<Link>.From(links);
    }
}
