using PaperCatalog.Reading.Dates;
using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Links;
using PaperCatalog.Reading.Values;
using PaperCatalog.Reading.Yaml;

namespace PaperCatalog.Reading.CitationFile;

/// <summary>Makes papers of the works of a citation file. docs/formats.md has the table of keys.</summary>
internal sealed class CitationFileWork
{
    private readonly ReadContext _context;
    private readonly RawFields _fields = new();
    private readonly FoldedText _folded = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public CitationFileWork(ReadContext context) => _context = context;

    public void Read(YamlNode work, bool isRoot)
    {
        AddFields(work, isRoot);
        if (_fields.Count == 0)
        {
            _context.Report(ProblemKind.UnexpectedText, work.Span, "{}");
            return;
        }

        var links = new List<string>();
        var url = Address(work, links);
        var identifiers = new CitationFileIdentifiers(work);
        var kind = Kind(work, isRoot);
        var doi = identifiers.Doi ?? (url is null ? null : DoiText.FindInUrl(url));
        var collection = Line(work["collection-title"]);
        var journal = Line(work["journal"]);
        var isPart = journal is null && CitationFileTypes.IsPart(kind);
        var conference = NameOf(work["conference"]);
        var status = Line(work["status"]);
        var publisher = work["publisher"] ?? work["institution"];
        var paper = new Paper
        {
            Key = string.Empty,
            Kind = kind,
            Title = Line(work["title"]),
            Authors = CitationFilePeople.Read(_context, work["authors"], out var hasMore),
            HasMoreAuthors = hasMore,
            Editors = CitationFilePeople.Read(_context, work["editors"], out _),
            TitleShort = Line(work["abbreviation"]),
            Contributors =
            [
                .. People(work["translators"], ContributorRole.Translator),
                .. People(work["editors-series"], ContributorRole.CollectionEditor),
                .. People(work["recipients"], ContributorRole.Recipient),
            ],
            Issued = Date(work, isRoot),
            OriginalDate = Date(work["year-original"]),
            EventDate = EventDate(work["conference"]),
            Accessed = Date(work["date-accessed"]),
            EventTitle = conference,
            EventPlace = PlaceOf(work["conference"]),
            Abstract = Paragraphs(Text(work["abstract"])),
            ContainerTitle = journal ?? (isPart ? collection ?? conference : null),
            CollectionTitle = isPart ? null : collection,
            Publisher = NameOf(publisher),
            PublisherPlace = PlaceOf(publisher),
            Edition = Line(work["edition"]),
            Volume = Line(work["volume"]),
            NumberOfVolumes = Line(work["number-volumes"]),
            Issue = Line(work["issue"]),
            Number = Line(work["number"]) ?? (kind == PaperKind.Patent || kind == PaperKind.Standard ? Line(work["issue-title"]) : null),
            Pages = Pages(work),
            NumberOfPages = Line(work["pages"]),
            Status = status == CitationFileTypes.Preprint ? null : status,
            Genre = Line(work["thesis-type"]),
            Doi = doi,
            ArXivId = identifiers.ArXivId ?? (doi is null ? null : ArXivText.FindInDoi(doi))
                ?? (url is null ? null : ArXivText.FindInUrl(url)),
            PubMedId = identifiers.PubMedId,
            PubMedCentralId = PubMedCentralText.Find(work["pmcid"]?.Text),
            Isbn = Line(work["isbn"]),
            Issn = Line(work["issn"]),
            UrlLink = Link.Parse(url),
            Keywords = Texts(work["keywords"]),
            Language = Texts(work["languages"]) is { Count: > 0 } languages ? string.Join(", ", languages) : null,
            Note = Text(work["notes"]),
            Fields = _fields.ToFields(),
        };
        RecordCompletion.Add(_context, paper, work.Span, keySpan: null, _fields.Spans, links);
    }

    private void AddFields(YamlNode work, bool isRoot)
    {
        _fields.Clear();
        _names.Clear();
        foreach (var member in work.Members)
        {
            if (!_names.Add(member.Key))
            {
                _context.Report(ProblemKind.DuplicateField, member.KeySpan, member.Key);
            }

            if (isRoot && member.Key is "references" or "preferred-citation" && member.Value.Kind != YamlKind.Scalar)
            {
                // They are records of their own.
                continue;
            }

            var value = member.Value;
            var text = value.Kind == YamlKind.Scalar ? value.Text.AsSpan() : _context.Text.AsSpan(value.Start, value.End - value.Start);
            _fields.Add(member.Key, text, value.Span);
        }
    }

    private static PaperKind Kind(YamlNode work, bool isRoot)
    {
        if (work["type"]?.Text is not { } type)
        {
            return isRoot ? PaperKind.Software : PaperKind.Document;
        }

        return type == CitationFileTypes.Article && work["status"]?.Text == CitationFileTypes.Preprint
            ? PaperKind.Article
            : CitationFileTypes.KindOf(type) ?? PaperKind.Document;
    }

    private IEnumerable<Contributor> People(YamlNode? list, ContributorRole role) =>
        CitationFilePeople.Read(_context, list, out _).Select(person => new Contributor(role, person));

    /// <summary>The first and the last day of a conference.</summary>
    private PartialDate? EventDate(YamlNode? conference)
    {
        if (conference is not { Kind: YamlKind.Map })
        {
            return null;
        }

        var start = Date(conference["date-start"]);
        var end = Date(conference["date-end"]);
        return start is null ? end : end is null || end.Equals(start) ? start : start with { End = end };
    }

    private PartialDate? Date(YamlNode? node)
    {
        if (node?.Text is not { } text)
        {
            return null;
        }

        var date = WrittenDate.Parse(text.Trim(), out var isWhole);
        if (!isWhole)
        {
            _context.Report(ProblemKind.InvalidDate, node.Span, text);
        }

        return date;
    }

    private PartialDate? Date(YamlNode work, bool isRoot)
    {
        PartialDate? date = null;
        YamlNode? fault = null;
        foreach (var key in (ReadOnlySpan<string>)[isRoot ? "date-released" : "date-published", isRoot ? "date-published" : "date-released", "issue-date"])
        {
            if (date is null && work[key] is { Text: { } text } node)
            {
                date = WrittenDate.Parse(text.Trim(), out var isWhole);
                fault ??= isWhole ? null : node;
            }
        }

        if (work["year"] is { Text: { } year } && (date is null || (date.Month is null && date.End is null)))
        {
            var fromYear = YearMonthDate.Parse(year, work["month"]?.Text, day: null);
            date = fromYear ?? date;
            fault ??= fromYear is null ? work["year"] : null;
        }

        if (fault is not null)
        {
            _context.Report(ProblemKind.InvalidDate, fault.Span, fault.Text!);
        }

        return date;
    }

    /// <summary>The work's address, or that of its repository; the others become links.</summary>
    private static string? Address(YamlNode work, List<string> links)
    {
        string? url = null;
        foreach (var key in (ReadOnlySpan<string>)["url", "repository-code", "repository", "repository-artifact"])
        {
            if (work[key]?.Text?.Trim() is { } text && LinkFinder.IsAddress(text.AsSpan()))
            {
                if (url is null)
                {
                    url = text;
                }
                else if (text != url)
                {
                    links.Add(text);
                }
            }
        }

        return url;
    }

    private string? Pages(YamlNode work)
    {
        var start = Line(work["start"]);
        var end = Line(work["end"]);
        return PageRange.Normalize(start is null ? end : end is null || end == start ? start : start + "-" + end);
    }

    private string? NameOf(YamlNode? entity) => entity?.Kind == YamlKind.Map ? Line(entity["name"]) : Line(entity);

    private string? PlaceOf(YamlNode? entity)
    {
        if (entity?.Kind != YamlKind.Map)
        {
            return null;
        }

        var parts = new List<string>();
        foreach (var key in (ReadOnlySpan<string>)["city", "region", "country"])
        {
            if (Line(entity[key]) is { } part)
            {
                parts.Add(part);
            }
        }

        return parts.Count > 0 ? string.Join(", ", parts) : Line(entity["location"]);
    }

    private List<string> Texts(YamlNode? node)
    {
        var texts = new List<string>();
        if (Line(node) is { } single)
        {
            texts.Add(single);
        }

        foreach (var item in node?.Items ?? [])
        {
            if (Line(item) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private string? Line(YamlNode? node) => node?.Text is { } text && _folded.Fold(text.AsSpan()) is var line && !string.IsNullOrWhiteSpace(line) ? line : null;

    private static string? Text(YamlNode? node) => node?.Text is { } text && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>A line feed is the end of a paragraph; a block of text has an empty line there as well.</summary>
    private static string? Paragraphs(string? text) => text is null || text.IndexOf("\n\n", StringComparison.Ordinal) < 0
        ? text
        : string.Join("\n", text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries));
}
