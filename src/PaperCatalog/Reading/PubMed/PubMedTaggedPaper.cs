using PaperCatalog.Collections;
using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Names;
using PaperCatalog.Reading.Tagged;
using PaperCatalog.Reading.Values;

namespace PaperCatalog.Reading.PubMed;

/// <summary>Makes papers of PubMed's tagged records. docs/formats.md has the table of tags.</summary>
/// <remarks>Source: NLM, "MEDLINE/PubMed Data Element (Field) Descriptions".</remarks>
internal sealed class PubMedTaggedPaper
{
    private readonly ReadContext _context;
    private readonly TaggedRecord _record;
    private readonly TaggedPeople _authors = new();
    private readonly TaggedPeople _editors = new();

    public PubMedTaggedPaper(ReadContext context, TaggedRecord record)
    {
        _context = context;
        _record = record;
    }

    /// <summary>Makes the paper of the record and gives it to the file's result.</summary>
    public void Add()
    {
        ReadPeople();
        var title = TaggedTitles.Join(_record.All("ti"));
        var book = TaggedTitles.Join(_record.All("bti"));
        var journal = _record.First("jt", "ta");
        var (isbn, issn) = ReadSerialNumbers();
        _record.Complete(
            new Paper
            {
                Key = string.Empty,
                Kind = PubMedTypes.Find(_record.All("pt")) ?? DefaultKind(title, book, journal),
                Title = title ?? book ?? _record.First("tt"),
                Authors = ValueList<Person>.Own(_authors.ToArray()),
                HasMoreAuthors = _authors.HasMore,
                Editors = ValueList<Person>.Own(_editors.ToArray()),
                Issued = TaggedDates.Read(_context, _record, "dp") ?? TaggedDates.Read(_context, _record, "dep"),
                Abstract = _record.Paragraphs("ab") ?? _record.Paragraphs("oab"),
                ContainerTitle = title is null ? journal : book ?? journal,
                CollectionTitle = _record.First("cti"),
                Publisher = _record.First("pb"),
                PublisherPlace = _record.First("pl"),
                Edition = _record.First("en"),
                Volume = _record.First("vi"),
                Issue = _record.First("ip"),
                Pages = PageRange.Normalize(_record.First("pg")),
                Doi = ReadDoi(),
                PubMedId = ReadNumber(),
                PubMedCentralId = PubMedCentralText.Find(_record.First("pmc")),
                Isbn = isbn,
                Issn = issn,
                Keywords = ReadKeywords(),
                Language = _record.First("la"),
                Note = _record.Paragraphs("gn"),
            },
            keySpan: null,
            []);
    }

    private static PaperKind DefaultKind(string? title, string? book, string? journal) => (title, book, journal) switch
    {
        (_, null, not null) => PaperKind.ArticleJournal,
        (not null, not null, _) => PaperKind.Chapter,
        (null, not null, _) => PaperKind.Book,
        _ => PaperKind.Document,
    };

    /// <summary>The digits of the number; a broken line after it is none of it.</summary>
    private string? ReadNumber()
    {
        if (_record.First("pmid") is not { } text)
        {
            return null;
        }

        var length = 0;
        while (length < text.Length && text[length] is >= '0' and <= '9')
        {
            length++;
        }

        return length == 0 ? null : text.Substring(0, length);
    }

    /// <summary>
    /// Each full name is followed by its short form, which counts only where there is no full one; an
    /// organisation and an ORCID iD stand among them.
    /// </summary>
    private void ReadPeople()
    {
        _authors.Clear();
        _editors.Clear();
        var isFullAuthor = false;
        var isFullEditor = false;
        for (var i = 0; i < _record.Count; i++)
        {
            var name = _record.Value(i);
            var span = _record[i].Value;
            switch (_record[i].Tag)
            {
                case "fau":
                    _authors.AddOne(_context, name, span, isPerson: true);
                    isFullAuthor = true;
                    break;
                case "au":
                    AddShort(_authors, name, span, ref isFullAuthor);
                    break;
                case "fed":
                    _editors.AddOne(_context, name, span, isPerson: true);
                    isFullEditor = true;
                    break;
                case "ed":
                    AddShort(_editors, name, span, ref isFullEditor);
                    break;
                case "cn" when name.Length > 0:
                    _authors.Add(new Person { Literal = name });
                    break;
                case "auid":
                    _authors.SetOrcid(name);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>"Hellinger FR Jr": the initials have no comma before them.</summary>
    private void AddShort(TaggedPeople people, string name, SourceSpan span, ref bool isAfterFull)
    {
        if (!isAfterFull)
        {
            people.AddOne(_context, InvertedName.WithComma(name), span, isPerson: true);
        }

        isAfterFull = false;
    }

    private (string? Isbn, string? Issn) ReadSerialNumbers()
    {
        string? isbn = null;
        string? issn = null;
        foreach (var number in _record.All("isbn"))
        {
            SerialNumbers.Read(number, isBook: true, ref isbn, ref issn);
        }

        foreach (var number in _record.All("is"))
        {
            SerialNumbers.Read(number, isBook: false, ref isbn, ref issn);
        }

        return (isbn, issn);
    }

    private string? ReadDoi()
    {
        foreach (var tag in (ReadOnlySpan<string>)["aid", "lid"])
        {
            foreach (var text in _record.All(tag))
            {
                var isOther = text.EndsWith("]", StringComparison.Ordinal) && !text.EndsWith("[doi]", StringComparison.Ordinal);
                if (!isOther && DoiText.Find(text) is { } doi)
                {
                    return doi;
                }
            }
        }

        var source = _record.First("so");
        var label = source?.IndexOf("doi: ", StringComparison.Ordinal) ?? -1;
        return label < 0 ? null : DoiText.Find(source!.Substring(label));
    }

    /// <summary>The subject headings and the authors' keywords; the star of a main heading is left out.</summary>
    private ValueList<string> ReadKeywords()
    {
        var keywords = new List<string>();
        for (var i = 0; i < _record.Count; i++)
        {
            if (_record[i].Tag is "mh" or "ot" && _record.Value(i).Replace("*", string.Empty) is var keyword && !string.IsNullOrWhiteSpace(keyword))
            {
                keywords.Add(keyword);
            }
        }

        return ValueList<string>.From(keywords);
    }
}
