using PaperCatalog.Reading.Dates;
using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Links;
using PaperCatalog.Reading.Names;
using PaperCatalog.Reading.Xml;

namespace PaperCatalog.Reading.ArXiv;

/// <summary>Reads the Atom feeds of arXiv's interface.</summary>
/// <remarks>Source: "arXiv API User's Manual", 3.3 "Outline of an Atom feed"; RFC 4287.</remarks>
internal static class ArXivAtomReader
{
    public static void Read(ReadContext context)
    {
        var records = new XmlRecords(context, "entry");
        var fields = new RawFields();
        while (records.ReadNext() is { } entry)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            Read(context, entry, fields);
        }
    }

    private static void Read(ReadContext context, XmlRecord entry, RawFields fields)
    {
        var id = entry.ChildText(0, "id");
        var summary = entry.ChildText(0, "summary") ?? entry.ChildText(0, "content");
        if (id is not null && id.IndexOf("/api/errors", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            // The service's answer to a question that it did not understand.
            context.Report(ProblemKind.UnexpectedText, entry.Span, summary ?? id);
            return;
        }

        fields.Clear();
        entry.AddTo(fields, static _ => false);
        if (fields.Count == 0)
        {
            context.Report(ProblemKind.UnexpectedText, entry.Span, "<" + entry.NameOf(0) + ">");
            return;
        }

        var published = entry.Child(0, "published") is >= 0 and var first ? first : entry.Child(0, "updated");
        PartialDate? date = null;
        if (entry.Text(published) is { } time)
        {
            date = WrittenDate.Parse(time.Trim(), out var isWhole);
            if (!isWhole)
            {
                context.Report(ProblemKind.InvalidDate, entry.SpanOf(published), time);
            }
        }

        var links = new List<string>();
        var journal = entry.ChildText(0, "journal_ref");
        var paper = new Paper
        {
            Key = string.Empty,
            Kind = PaperKind.Article,
            Title = entry.ChildText(0, "title"),
            Authors = Authors(entry),
            Issued = date,
            Abstract = summary,
            Publisher = "arXiv",
            Doi = Doi(entry),
            ArXivId = id is null ? null : ArXivText.Find(id),
            UrlLink = Address(entry, id),
            Keywords = Categories(entry),
            Note = Note(journal, entry.ChildText(0, "comment")),
            Fields = fields.ToFields(),
        };
        RecordCompletion.Add(context, paper, entry.Span, keySpan: null, fields.Spans, links);
    }

    private static List<Person> Authors(XmlRecord entry)
    {
        var authors = new List<Person>();
        foreach (var author in entry.Children(0, "author"))
        {
            var name = entry.ChildText(author, "name") ?? entry.Text(author);
            if (!string.IsNullOrWhiteSpace(name))
            {
                authors.Add(GroupName.Is(name!) ? new Person { Literal = name!.Trim() } : PersonText.InReadingOrder(name!));
            }
        }

        return authors;
    }

    private static string? Doi(XmlRecord entry)
    {
        if (entry.ChildText(0, "doi") is { } text && DoiText.Find(text) is { } doi)
        {
            return doi;
        }

        foreach (var link in entry.Children(0, "link"))
        {
            if (entry.Attribute(link, "title") == "doi" && entry.Attribute(link, "href") is { } address)
            {
                return DoiText.FindInUrl(address);
            }
        }

        return null;
    }

    private static Link? Address(XmlRecord entry, string? id)
    {
        foreach (var link in entry.Children(0, "link"))
        {
            if (entry.Attribute(link, "rel") is null or "alternate" && LinkFinder.ToLink(entry.Attribute(link, "href")) is { } address)
            {
                return address;
            }
        }

        return LinkFinder.ToLink(id);
    }

    /// <summary>The categories, the primary one first.</summary>
    private static List<string> Categories(XmlRecord entry)
    {
        var categories = new List<string>();
        foreach (var name in (ReadOnlySpan<string>)["primary_category", "category"])
        {
            foreach (var category in entry.Children(0, name))
            {
                if (entry.Attribute(category, "term")?.Trim() is { Length: > 0 } term && !categories.Contains(term))
                {
                    categories.Add(term);
                }
            }
        }

        return categories;
    }

    private static string? Note(string? journal, string? comment) =>
        journal is null ? comment : comment is null ? journal : journal + "\n" + comment;
}
