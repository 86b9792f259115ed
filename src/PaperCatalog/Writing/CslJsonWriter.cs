using System.Text;
using PaperCatalog.Reading.Markup;

namespace PaperCatalog.Writing;

/// <summary>Writes CSL-JSON.</summary>
/// <remarks>Source: <c>csl-data.json</c> of CSL 1.0.2.</remarks>
internal sealed class CslJsonWriter
{
    private readonly JsonOutput _output = new();

    private CslJsonWriter()
    {
    }

    public static string Write(IEnumerable<Paper> papers)
    {
        var writer = new CslJsonWriter();
        writer._output.BeginArray();
        foreach (var paper in papers)
        {
            writer.WriteItem(paper);
        }

        writer._output.EndArray();
        return writer._output.ToString();
    }

    private void WriteItem(Paper paper)
    {
        _output.BeginObject();
        _output.Name("id");
        _output.String(paper.Key);
        _output.Member("type", paper.Kind.ToCslType());
        _output.Member("title", TitleOf(paper));
        Text("title-short", paper.TitleShort);
        WriteNames("author", paper.Authors, paper.HasMoreAuthors);
        WriteNames("editor", paper.Editors, hasMore: false);
        foreach (var group in paper.Contributors.GroupBy(static contributor => contributor.Role).OrderBy(static group => group.Key))
        {
            WriteNames(group.Key.ToCslName(), [.. group.Select(static contributor => contributor.Person)], hasMore: false);
        }

        WriteDate("issued", paper.Issued);
        WriteDate("original-date", paper.OriginalDate);
        WriteDate("event-date", paper.EventDate);
        WriteDate("accessed", paper.Accessed);
        Text("abstract", paper.Abstract);
        Text("container-title", paper.ContainerTitle);
        Text("event-title", paper.EventTitle);
        Text("event-place", paper.EventPlace);
        Text("collection-title", paper.CollectionTitle);
        Text("collection-number", paper.CollectionNumber);
        Text("publisher", paper.Publisher);
        Text("publisher-place", paper.PublisherPlace);
        Text("edition", paper.Edition);
        Text("volume", paper.Volume);
        Text("number-of-volumes", paper.NumberOfVolumes);
        Text("issue", paper.Issue);
        Text("number", NumberOf(paper));
        Text("page", paper.Pages);
        Text("number-of-pages", paper.NumberOfPages);
        Text("chapter-number", paper.ChapterNumber);
        Text("status", paper.Status);
        Text("genre", paper.Genre);
        _output.Member("archive", string.IsNullOrEmpty(paper.ArXivId) ? null : "arXiv");
        _output.Member("archive_location", paper.ArXivId);
        _output.Member("DOI", paper.Doi);
        _output.Member("PMID", paper.PubMedId);
        _output.Member("PMCID", paper.PubMedCentralId);
        _output.Member("ISBN", paper.Isbn);
        _output.Member("ISSN", paper.Issn);
        _output.Member("URL", paper.UrlLink?.Text);
        Text("keyword", string.Join(", ", paper.Keywords));
        Text("language", paper.Language);
        Text("note", paper.Note);
        WriteCustom(paper);
        _output.EndObject();
    }

    private static string? TitleOf(Paper paper)
    {
        if (paper.Title is not { } title || paper.ProtectedTitleParts is not { Count: > 0 } parts)
        {
            return paper.Title is null ? null : MarkupText.Escape(paper.Title);
        }

        var result = new StringBuilder();
        var done = 0;
        foreach (var part in parts)
        {
            var start = Math.Max(done, part.Start);
            var end = Math.Min(title.Length, part.End);
            if (start < end)
            {
                result.Append(MarkupText.EscapeAll(title.Substring(done, start - done))).Append("<span class=\"nocase\">")
                    .Append(MarkupText.EscapeAll(title.Substring(start, end - start))).Append("</span>");
                done = end;
            }
        }

        return result.Append(MarkupText.EscapeAll(title.Substring(done))).ToString();
    }

    /// <summary>A text variable, in which CSL's programs read tags and references to characters.</summary>
    private void Text(string name, string? value) => _output.Member(name, value is null ? null : MarkupText.Escape(value));

    /// <summary>Styles print the number of a preprint, as Zotero writes it, but not its archive.</summary>
    private static string? NumberOf(Paper paper) =>
        paper.Number is null && paper.Kind == PaperKind.Article && !string.IsNullOrEmpty(paper.ArXivId)
            ? "arXiv:" + paper.ArXivId
            : paper.Number;

    private void WriteNames(string variable, IReadOnlyList<Person> people, bool hasMore)
    {
        if (people.Count == 0 && !hasMore)
        {
            return;
        }

        _output.Name(variable);
        _output.BeginArray();
        for (var i = 0; i < people.Count; i++)
        {
            var person = people[i];
            _output.BeginObject();
            Text("family", person.Family);
            Text("given", person.Given);
            Text("dropping-particle", person.DroppingParticle);
            Text("non-dropping-particle", person.NonDroppingParticle);
            Text("suffix", person.Suffix);
            Text("literal", person.Literal);
            _output.EndObject();
        }

        if (hasMore)
        {
            _output.BeginObject();
            _output.Member("literal", "others");
            _output.EndObject();
        }

        _output.EndArray();
    }

    private void WriteDate(string variable, PartialDate? date)
    {
        if (date is null)
        {
            return;
        }

        _output.Name(variable);
        _output.BeginObject();
        _output.Name("date-parts");
        _output.BeginArray();
        _output.Numbers(date.Year, date.Month, date.Day);
        if (date.End is { } end)
        {
            _output.Numbers(end.Year, end.Month, end.Day);
        }

        _output.EndArray();
        if (date.Season is { } season)
        {
            _output.Name("season");
            _output.Number(season);
        }

        if (date.IsApproximate)
        {
            _output.Name("circa");
            _output.True();
        }

        // What the other members cannot say is there in EDTF.
        // A range to [0] is one without an end.
        var hasMore = date.IsOpenEnded || date.End is { Season: not null } or { IsApproximate: true } or { Year: 0, Month: null };
        _output.Member("raw", hasMore ? date.ToString() : null);
        _output.EndObject();
    }

    private void WriteCustom(Paper paper)
    {
        var orcids = OrcidLists(paper);
        var isSplit = paper.Keywords.Any(static keyword => keyword.AsSpan().IndexOfAny(',', ';') >= 0);
        var hasAny = isSplit || paper.Aliases.Count > 0 || paper.LinkTexts.Count > 0 || !string.IsNullOrEmpty(paper.Heading) || orcids.Count > 0;
        if (!hasAny)
        {
            return;
        }

        _output.Name("custom");
        _output.BeginObject();
        WriteStrings("aliases", paper.Aliases);
        WriteStrings("links", [.. paper.LinkTexts.Select(static link => link.Text)]);
        if (isSplit)
        {
            WriteStrings("keywords", paper.Keywords);
        }

        _output.Member("heading", paper.Heading);
        foreach (var (name, list) in orcids)
        {
            WriteStrings(name, list);
        }

        _output.EndObject();
    }

    /// <summary>The ORCID iDs of the lists of names that have any, in the order of the names.</summary>
    private static List<(string Name, string?[] Orcids)> OrcidLists(Paper paper)
    {
        var lists = new List<(string, string?[])>();
        Add("author", paper.Authors);
        Add("editor", paper.Editors);
        foreach (var group in paper.Contributors.GroupBy(static contributor => contributor.Role).OrderBy(static group => group.Key))
        {
            Add(group.Key.ToCslName(), [.. group.Select(static contributor => contributor.Person)]);
        }

        return lists;

        void Add(string name, IReadOnlyList<Person> people)
        {
            if (people.Any(static person => person.Orcid is not null))
            {
                lists.Add((name + "-orcid", [.. people.Select(static person => person.Orcid)]));
            }
        }
    }

    private void WriteStrings(string name, IReadOnlyList<string?> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        _output.Name(name);
        _output.BeginArray();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is { } item)
            {
                _output.String(item);
            }
            else
            {
                _output.Null();
            }
        }

        _output.EndArray();
    }
}
