using PaperCatalog.Collections;
using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Tagged;

namespace PaperCatalog.Reading.Ris;

/// <summary>Makes papers of RIS records. docs/formats.md has the table of tags.</summary>
/// <remarks>Source: "RIS Format Specifications" (ResearchSoft, 2001 and 2011), "Field maps".</remarks>
internal sealed class RisPaper
{
    private readonly ReadContext _context;
    private readonly TaggedRecord _record;
    private readonly TaggedPeople _authors = new();
    private readonly TaggedPeople _editors = new();
    private readonly TaggedLinks _links = new();

    public RisPaper(ReadContext context, TaggedRecord record)
    {
        _context = context;
        _record = record;
    }

    public bool HasTitle => _record.First("ti", "t1") is not null;

    /// <summary>Whether a tag's value is prose, which may run over several lines.</summary>
    public static bool IsText(string tag) => tag is "ab" or "n1" or "n2" or "rn" or "ti" or "t1" or "t2" or "ad" or "m1" or "u1";

    /// <summary>Makes the paper of the record and gives it to the file's result.</summary>
    public void Add()
    {
        var type = _record.First("ty");
        var kind = type is not null && RisTypes.TryFind(type, out var found) ? found : PaperKind.Document;
        ReadPeople(type);
        ReadLinks();
        var titles = RisTitles.Read(_record, kind);
        var identifiers = RisIdentifiers.Read(_record, _links);
        string? isbn = null;
        string? issn = null;
        foreach (var number in _record.All("sn"))
        {
            SerialNumbers.Read(number, IsBook(kind), ref isbn, ref issn);
        }

        var isNumbered = IsNumbered(kind);
        var key = KeyIndex();
        var paper = new Paper
        {
            Key = key < 0 ? string.Empty : _record.Value(key),
            Kind = kind == PaperKind.Document && identifiers.ArXivId is not null ? PaperKind.Article : kind,
            Title = titles.Title,
            TitleShort = _record.First("st"),
            Authors = ValueList<Person>.Own(_authors.ToArray()),
            HasMoreAuthors = _authors.HasMore,
            Editors = ValueList<Person>.Own(_editors.ToArray()),
            Contributors = TaggedContributors.Read(
                _context, _record, ("a3", ContributorRole.CollectionEditor), ("a4", ContributorRole.Translator), ("ta", ContributorRole.Translator)),
            Issued = TaggedDates.Read(_context, _record, "py", "y1", "da", "yr"),
            Accessed = TaggedDates.Read(_context, _record, "y2"),
            Abstract = ReadAbstract(),
            ContainerTitle = titles.Container,
            CollectionTitle = titles.Collection,
            CollectionNumber = _record.First("sv"),
            Publisher = _record.First("pb"),
            PublisherPlace = _record.First("cy", "pp"),
            Edition = _record.First("et"),
            NumberOfVolumes = _record.First("nv"),
            Volume = _record.First("vl", "vo"),
            Issue = isNumbered && _record.First("m1") is null ? null : _record.First("is"),
            Number = isNumbered ? _record.First("m1", "is") : null,
            Pages = RisPages.Read(_record, kind),
            Genre = IsArticle(kind) || _record.First("m3") is not { } genre || DoiText.Find(genre) is not null ? null : genre,
            Doi = identifiers.Doi,
            ArXivId = identifiers.ArXivId,
            PubMedId = identifiers.PubMedId,
            PubMedCentralId = PubMedCentral(),
            Isbn = isbn ?? _record.First("isbn"),
            Issn = issn ?? _record.First("issn"),
            UrlLink = Link.Parse(_links.Url),
            Keywords = ReadKeywords(),
            Language = _record.First("la"),
            Note = ReadNote(),
        };
        _record.Complete(paper, key < 0 ? null : _record[key].Value, _links.Others);
    }

    /// <summary>EndNote keeps it in a field that other programs use for other things, so only its letters tell.</summary>
    private string? PubMedCentral()
    {
        var custom = _record.First("c2");
        return PubMedCentralText.Find(_record.First("pmcid") ?? (custom?.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) == true ? custom : null));
    }

    /// <summary>The reference's own identifier is its key, unless it is prose.</summary>
    private int KeyIndex()
    {
        var index = _record.IndexOf("id");
        return index >= 0 && _record.Value(index).IndexOf(' ') < 0 ? index : -1;
    }

    private void ReadPeople(string? type)
    {
        _authors.Clear();
        _editors.Clear();
        var isEdited = string.Equals(type, "EDBOOK", StringComparison.OrdinalIgnoreCase);
        ReadPeople(isEdited ? _editors : _authors, "au", "a1");
        ReadPeople(_editors, "a2", "ed");
    }

    /// <summary>Two tags mean the same; a program that writes both writes the same names in both.</summary>
    private void ReadPeople(TaggedPeople people, string first, string second)
    {
        var hasFirst = _record.IndexOf(first) >= 0;
        var hasSecond = _record.IndexOf(second) >= 0;
        var known = hasFirst && hasSecond ? new HashSet<string>(_record.All(first), StringComparer.Ordinal) : null;
        for (var i = 0; i < _record.Count; i++)
        {
            var tag = _record[i].Tag;
            if (tag == first || (tag == second && known?.Contains(_record.Value(i)) != true))
            {
                people.Add(_context, _record.Value(i), _record[i].Value);
            }
        }
    }

    private void ReadLinks()
    {
        _links.Clear();
        for (var i = 0; i < _record.Count; i++)
        {
            if (_record[i].Tag is "ur" or "l1" or "l2" or "l3" or "l4" or "lk")
            {
                _links.Add(_record.Value(i), isOwn: _record[i].Tag == "ur");
            }
        }
    }

    /// <summary>Both tags are in use for the abstract; where they differ, it has two parts.</summary>
    private string? ReadAbstract()
    {
        var first = _record.Paragraphs("ab");
        var second = _record.Paragraphs("n2");
        return first is null || second is null || first == second
            ? first ?? second
            : _record.IndexOf("ab") < _record.IndexOf("n2") ? first + "\n" + second : second + "\n" + first;
    }

    /// <summary>The note, unless it is only the DOI that publishers repeat there.</summary>
    private string? ReadNote()
    {
        var note = _record.Paragraphs("n1") ?? _record.First("note");
        return note is not null && note.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) && note.IndexOf('\n') < 0
            && DoiText.Find(note) == note.Substring(4).Trim()
            ? null
            : note;
    }

    /// <summary>
    /// One keyword a field, or one on each line of a field, unless the line is indented. Semicolons part the
    /// keywords of a field that is the only one.
    /// </summary>
    private ValueList<string> ReadKeywords()
    {
        var keywords = new List<string>();
        var fields = 0;
        for (var i = _record.IndexOf("kw"); i >= 0; i = _record.IndexOf("kw", i + 1))
        {
            fields++;
            AddLines(keywords, i);
        }

        if (fields == 1 && keywords.Count == 1 && keywords[0].IndexOf(';') >= 0)
        {
            var parts = keywords[0].Split(';');
            keywords.Clear();
            foreach (var part in parts)
            {
                if (part.Trim() is { Length: > 0 } keyword)
                {
                    keywords.Add(keyword);
                }
            }
        }

        return ValueList<string>.From(keywords);
    }

    private void AddLines(List<string> keywords, int index)
    {
        var text = _record.Text(_record[index]);
        if (text.IndexOfAny('\r', '\n') < 0)
        {
            keywords.Add(_record.Value(index));
            return;
        }

        var start = -1;
        var end = -1;
        var lines = new LineReader(_context.Text, _record[index].Value);
        while (lines.TryNext(out var line))
        {
            var keyword = _context.Text.AsSpan(line.Start, line.Length);
            if (keyword.IsWhiteSpace())
            {
                continue;
            }

            if (start >= 0 && !char.IsWhiteSpace(keyword[0]))
            {
                keywords.Add(_record.Fold(SourceSpan.FromBounds(start, end)));
                start = -1;
            }

            start = start < 0 ? line.Start : start;
            end = line.End;
        }

        keywords.Add(_record.Fold(SourceSpan.FromBounds(start, end)));
    }

    private static bool IsArticle(PaperKind kind) =>
        kind is PaperKind.ArticleJournal or PaperKind.ArticleMagazine or PaperKind.ArticleNewspaper;

    private static bool IsBook(PaperKind kind) =>
        kind is PaperKind.Book or PaperKind.Chapter or PaperKind.Pamphlet or PaperKind.EntryDictionary or PaperKind.EntryEncyclopedia
            or PaperKind.Classic or PaperKind.Thesis;

    /// <summary>Whether a kind has a number of its own rather than one within a volume.</summary>
    private static bool IsNumbered(PaperKind kind) =>
        kind is PaperKind.Report or PaperKind.Patent or PaperKind.Standard or PaperKind.Bill or PaperKind.Legislation
            or PaperKind.Regulation or PaperKind.LegalCase or PaperKind.Hearing;
}
