using PaperCatalog.Naming;
using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Json;
using PaperCatalog.Reading.Links;
using PaperCatalog.Reading.Values;

namespace PaperCatalog.Reading.CslJson;

/// <summary>Makes papers of CSL items.</summary>
internal sealed class CslItemReader
{
    private readonly ReadContext _context;
    private readonly RawFields _fields = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public CslItemReader(ReadContext context) => _context = context;

    public void Read(JsonValue item)
    {
        AddFields(item);
        if (_fields.Count == 0)
        {
            _context.Report(ProblemKind.UnexpectedText, item.Span, "{}");
            return;
        }

        var links = new List<string>();
        if (item["custom"] is { Kind: JsonKind.Object } custom && custom["links"] is { } given)
        {
            links.AddRange(CslText.List(given));
        }

        var paper = ToPaper(item);
        var id = item["id"];
        SourceSpan? keySpan = id?.Span;
        if (paper.Key.Length == 0)
        {
            keySpan = null;
            _context.Report(
                ProblemKind.MissingKey,
                new SourceSpan(item.Start, 1),
                PaperNames.Infer(paper.Title, paper.Abstract, links).Identifier);
        }

        RecordCompletion.Add(_context, paper, item.Span, keySpan, _fields.Spans, links);
    }

    private void AddFields(JsonValue item)
    {
        _fields.Clear();
        _names.Clear();
        foreach (var member in item.Members)
        {
            var value = member.Value;
            var text = value.Kind == JsonKind.String ? value.Text.AsSpan() : _context.Text.AsSpan(value.Start, value.End - value.Start);
            _fields.Add(member.Name, text, value.Span);
            if (!_names.Add(member.Name))
            {
                _context.Report(ProblemKind.DuplicateField, member.NameSpan, member.Name);
            }
        }
    }

    private Paper ToPaper(JsonValue item)
    {
        var custom = item["custom"] is { Kind: JsonKind.Object } value ? value : null;
        var note = CslText.Text(item["note"]);
        var extra = new CslNote(note);
        var kind = Kind(item, extra);
        var names = new CslNames(_context);
        var authors = names.Read(item["author"], custom?["author-orcid"], out var hasMore);
        var editors = names.Read(item["editor"], custom?["editor-orcid"], out _);
        var contributors = new List<Contributor>();
        foreach (var name in ContributorRoleNames.All)
        {
            _ = ContributorRoleNames.TryParse(name, out var role);
            contributors.AddRange(names.Read(item[name], custom?[name + "-orcid"], out _).Select(person => new Contributor(role, person)));
        }

        var url = CslText.Verbatim(item["URL"]) ?? CslText.Verbatim(item["url"]);
        var doi = (CslText.Verbatim(item["DOI"]) ?? CslText.Verbatim(item["doi"]) ?? extra["DOI"]) is { } text ? DoiText.Find(text) ?? text : null;
        doi ??= url is null ? null : DoiText.FindInUrl(url);
        var arXiv = ArXiv(item, extra, doi, url);
        var number = CslText.Line(item["number"]);
        return new Paper
        {
            Key = CslText.Verbatim(item["id"]) ?? string.Empty,
            Aliases = custom?["aliases"] is { } aliases ? CslText.List(aliases) : [],
            Kind = kind,
            Title = CslText.Title(item["title"], out var protectedParts),
            ProtectedTitleParts = protectedParts,
            TitleShort = CslText.Line(item["title-short"]) ?? CslText.Line(item["shortTitle"]),
            Authors = authors,
            HasMoreAuthors = hasMore,
            Editors = editors,
            Contributors = contributors,
            Issued = CslDate.Read(_context, item["issued"]) ?? Written(extra["issued"]),
            OriginalDate = CslDate.Read(_context, item["original-date"]) ?? Written(extra["original-date"]),
            EventDate = CslDate.Read(_context, item["event-date"]) ?? Written(extra["event-date"]),
            Accessed = CslDate.Read(_context, item["accessed"]),
            Abstract = CslText.Text(item["abstract"]),
            ContainerTitle = CslText.Line(item["container-title"]),
            EventTitle = CslText.Line(item["event-title"]) ?? CslText.Line(item["event"]) ?? extra["event-title"],
            EventPlace = CslText.Line(item["event-place"]) ?? extra["event-place"],
            CollectionTitle = CslText.Line(item["collection-title"]),
            CollectionNumber = CslText.Line(item["collection-number"]),
            Publisher = CslText.Line(item["publisher"]),
            PublisherPlace = CslText.Line(item["publisher-place"]) ?? CslText.Line(item["publisher-location"]),
            Edition = CslText.Line(item["edition"]),
            Volume = CslText.Line(item["volume"]),
            NumberOfVolumes = CslText.Line(item["number-of-volumes"]),
            Issue = CslText.Line(item["issue"]),
            Number = IsPreprintNumber(kind, number, arXiv) ? null : number,
            Pages = PageRange.Normalize(CslText.Line(item["page"])),
            NumberOfPages = CslText.Line(item["number-of-pages"]),
            ChapterNumber = CslText.Line(item["chapter-number"]),
            Status = CslText.Line(item["status"]) ?? extra["status"],
            Genre = CslText.Line(item["genre"]),
            Doi = doi,
            ArXivId = arXiv,
            PubMedId = CslText.Verbatim(item["PMID"]) ?? extra["PMID"],
            PubMedCentralId = PubMedCentralText.Find(CslText.Verbatim(item["PMCID"]) ?? extra["PMCID"]),
            Isbn = CslText.Verbatim(item["ISBN"]) ?? extra["ISBN"],
            Issn = CslText.Verbatim(item["ISSN"]) ?? extra["ISSN"],
            UrlLink = LinkFinder.ToLink(url),
            Keywords = Keywords(item, custom),
            Language = CslText.Line(item["language"]),
            Note = note,
            Heading = custom is null ? null : CslText.Verbatim(custom["heading"]),
            Fields = _fields.ToFields(),
        };
    }

    private static PartialDate? Written(string? text) => text is null ? null : Dates.WrittenDate.Parse(text);

    private static PaperKind Kind(JsonValue item, CslNote extra)
    {
        var type = CslText.Verbatim(item["type"]);
        return extra["type"] is { } other && PaperKindNames.TryParse(other, out var kind) ? kind : CslTypes.KindOf(type);
    }

    private static string? ArXiv(JsonValue item, CslNote extra, string? doi, string? url)
    {
        var archive = CslText.Verbatim(item["archive"]);
        var isArXiv = archive is not null && archive.StartsWith("arxiv", StringComparison.OrdinalIgnoreCase);
        if (isArXiv && CslText.Verbatim(item["archive_location"]) is { } location)
        {
            return ArXivText.Find(location) ?? location;
        }

        return (doi is null ? null : ArXivText.FindInDoi(doi))
            ?? (url is null ? null : ArXivText.FindInUrl(url))
            ?? Labelled(CslText.Line(item["number"]))
            ?? Labelled(CslText.Line(item["container-title"]))
            ?? (extra["arXiv"] is { } id ? ArXivText.Find(id) : null);
    }

    private static string? Labelled(string? text) => text is null ? null : ArXivText.FindLabelled(text);

    /// <summary>The number of a preprint that is its arXiv identifier says nothing more.</summary>
    private static bool IsPreprintNumber(PaperKind kind, string? number, string? arXivId) =>
        kind == PaperKind.Article && arXivId is not null && number is not null
        && number.Equals("arXiv:" + arXivId, StringComparison.OrdinalIgnoreCase);

    private static List<string> Keywords(JsonValue item, JsonValue? custom)
    {
        if (custom?["keywords"] is { Kind: JsonKind.Array } exact)
        {
            return CslText.List(exact);
        }

        var keywords = new List<string>();
        if ((item["keyword"] ?? item["keywords"]) is not { } value)
        {
            return keywords;
        }

        if (value.Kind == JsonKind.Array)
        {
            keywords.AddRange(CslText.List(value));
        }
        else if (CslText.Line(value) is { } text)
        {
            foreach (var part in text.Split(text.IndexOf(';') >= 0 ? ';' : ','))
            {
                if (part.Trim() is { Length: > 0 } keyword)
                {
                    keywords.Add(keyword);
                }
            }
        }

        return keywords;
    }
}
