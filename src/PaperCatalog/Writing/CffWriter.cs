using System.Globalization;
using System.Text;
using PaperCatalog.Reading.CitationFile;

namespace PaperCatalog.Writing;

/// <summary>Writes the references of a CITATION.cff.</summary>
/// <remarks>Source: "Guide to Citation File Format schema version 1.2.0"; YAML 1.2.2, 7.3.1 "Double-Quoted Style".</remarks>
internal sealed class CffWriter
{
    private readonly StringBuilder _output = new();
    private bool _isFirstKey;

    private CffWriter()
    {
    }

    public static string Write(IEnumerable<Paper> papers)
    {
        var writer = new CffWriter();
        foreach (var paper in papers)
        {
            writer.WriteWork(paper);
        }

        return writer._output.Length == 0 ? "references: []\n" : "references:\n" + writer._output;
    }

    private void WriteWork(Paper paper)
    {
        _isFirstKey = true;
        var isPreprint = paper.Kind == PaperKind.Article;
        Key("type").Append(isPreprint ? CitationFileTypes.Article : CitationFileTypes.TypeOf(paper.Kind) ?? "generic").Append('\n');
        Value("status", isPreprint ? CitationFileTypes.Preprint : CitationFileTypes.IsStatus(paper.Status) ? paper.Status : null);
        Value("title", paper.Title);
        WritePeople("authors", paper.Authors, paper.HasMoreAuthors);
        WritePeople("editors", paper.Editors, hasMore: false);
        WritePeople("translators", In(paper, ContributorRole.Translator), hasMore: false);
        WritePeople("editors-series", In(paper, ContributorRole.CollectionEditor), hasMore: false);
        WritePeople("recipients", In(paper, ContributorRole.Recipient), hasMore: false);
        Value("abbreviation", paper.TitleShort);
        WriteDate(paper.Issued);
        WriteDay("date-accessed", paper.Accessed);
        WriteYear("year-original", paper.OriginalDate);
        WriteConference(paper);
        Value("abstract", paper.Abstract);
        var isPart = CitationFileTypes.IsPart(paper.Kind) && paper.CollectionTitle is null;
        Value("journal", isPart ? null : paper.ContainerTitle);
        Value("collection-title", isPart ? paper.ContainerTitle : paper.CollectionTitle);
        WritePublisher(paper);
        Value("edition", paper.Edition);
        Value("volume", paper.Volume);
        WriteInteger("number-volumes", paper.NumberOfVolumes);
        Value("issue", paper.Issue);
        Value("number", paper.Number);
        WritePages(paper.Pages);
        WriteInteger("pages", paper.NumberOfPages);
        Value("thesis-type", paper.Genre);
        Value("doi", paper.Doi);
        WriteIdentifiers(paper);
        Value("pmcid", paper.PubMedCentralId);
        Value("isbn", paper.Isbn);
        Value("issn", paper.Issn);
        Value("url", paper.UrlLink?.Text);
        WriteList("keywords", paper.Keywords);
        WriteList("languages", string.IsNullOrEmpty(paper.Language) ? [] : [paper.Language!]);
        Value("notes", paper.Note);
    }

    private void WritePeople(string key, IReadOnlyList<Person> people, bool hasMore)
    {
        if (people.Count == 0 && !hasMore)
        {
            return;
        }

        Key(key).Append('\n');
        foreach (var person in people)
        {
            var isFirst = true;
            Part("family-names", person.Family, ref isFirst);
            Part("given-names", person.Given, ref isFirst);
            Part("name-particle", person.NonDroppingParticle ?? person.DroppingParticle, ref isFirst);
            Part("name-suffix", person.Suffix, ref isFirst);
            Part("name", person.Family is null ? person.DisplayName : null, ref isFirst);
            Part("orcid", person.Orcid is null ? null : "https://orcid.org/" + person.Orcid, ref isFirst);
        }

        if (hasMore)
        {
            var isFirst = true;
            Part("name", CitationFilePeople.Others, ref isFirst);
        }
    }

    private void WriteDate(PartialDate? date)
    {
        if (date is null)
        {
            return;
        }

        WriteDay("date-published", date);
        WriteYear("year", date);
        if (date.Month is { } number)
        {
            Key("month").Append(number.ToString(CultureInfo.InvariantCulture)).Append('\n');
        }
    }

    private void WriteYear(string key, PartialDate? date)
    {
        if (date is not null)
        {
            Key(key).Append(date.Year.ToString(CultureInfo.InvariantCulture)).Append('\n');
        }
    }

    /// <summary>The format has no other text for these than a number.</summary>
    private void WriteInteger(string key, string? value)
    {
        if (value is { Length: > 0 and < 10 } && value.All(static c => c is >= '0' and <= '9'))
        {
            Key(key).Append(value).Append('\n');
        }
    }

    /// <summary>The format's dates are whole days.</summary>
    private void WriteDay(string key, PartialDate? date) => Value(key, DayOf(date));

    private static string? DayOf(PartialDate? date) => date is { Month: { } month, Day: { } day, Year: >= 0 and <= 9999 }
        ? new PartialDate(date.Year, month, day).ToString()
        : null;

    private void WriteConference(Paper paper)
    {
        if (string.IsNullOrEmpty(paper.EventTitle))
        {
            return;
        }

        Key("conference").Append("\n      name: ");
        Quote(paper.EventTitle!);
        foreach (var (key, value) in ((string, string?)[])[("city", paper.EventPlace), ("date-start", DayOf(paper.EventDate)), ("date-end", DayOf(paper.EventDate?.End))])
        {
            if (!string.IsNullOrEmpty(value))
            {
                _output.Append("      ").Append(key).Append(": ");
                Quote(value!);
            }
        }
    }

    private static Person[] In(Paper paper, ContributorRole role) =>
        [.. paper.Contributors.Where(contributor => contributor.Role == role).Select(static contributor => contributor.Person)];

    /// <summary>An entity must have a name, so a place alone is not written.</summary>
    private void WritePublisher(Paper paper)
    {
        if (string.IsNullOrEmpty(paper.Publisher))
        {
            return;
        }

        Key("publisher").Append("\n      name: ");
        Quote(paper.Publisher!);
        if (!string.IsNullOrEmpty(paper.PublisherPlace))
        {
            _output.Append("      city: ");
            Quote(paper.PublisherPlace!);
        }
    }

    private void WritePages(string? pages)
    {
        var hyphen = pages?.IndexOf('-') ?? -1;
        var isRange = hyphen > 0 && hyphen < pages!.Length - 1 && pages.IndexOf('-', hyphen + 1) < 0 && pages.IndexOf(',') < 0;
        Value("start", isRange ? pages!.Substring(0, hyphen) : pages);
        Value("end", isRange ? pages!.Substring(hyphen + 1) : null);
    }

    private void WriteIdentifiers(Paper paper)
    {
        var arXiv = string.IsNullOrEmpty(paper.ArXivId) ? null : CitationFileIdentifiers.ArXivPrefix + paper.ArXivId;
        var pubMed = string.IsNullOrEmpty(paper.PubMedId) ? null : CitationFileIdentifiers.PubMedPrefix + paper.PubMedId;
        if (arXiv is null && pubMed is null)
        {
            return;
        }

        Key("identifiers").Append('\n');
        foreach (var identifier in (string?[])[arXiv, pubMed])
        {
            if (identifier is not null)
            {
                _output.Append("      - type: other\n        value: ");
                Quote(identifier);
            }
        }
    }

    private void WriteList(string key, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        Key(key).Append('\n');
        for (var i = 0; i < items.Count; i++)
        {
            _output.Append("      - ");
            Quote(items[i]);
        }
    }

    private void Part(string key, string? value, ref bool isFirst)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _output.Append(isFirst ? "      - " : "        ").Append(key).Append(": ");
            Quote(value!);
            isFirst = false;
        }
    }

    private void Value(string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Key(key);
            Quote(value!);
        }
    }

    private StringBuilder Key(string key)
    {
        _output.Append(_isFirstKey ? "  - " : "    ").Append(key).Append(": ");
        _isFirstKey = false;
        return _output;
    }

    /// <summary>Always in quotes: without them a title may read as a number, a truth or a date.</summary>
    private void Quote(string text)
    {
        _output.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                _output.Append(c).Append(text[++i]);
                continue;
            }

            switch (char.IsSurrogate(c) ? '\uFFFD' : c)
            {
                case '"' or '\\':
                    _output.Append('\\').Append(c);
                    break;
                case '\n':
                    _output.Append("\\n");
                    break;
                case < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE':
                    _output.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                case var other:
                    _output.Append(other);
                    break;
            }
        }

        _output.Append("\"\n");
    }
}
