using System.Text;
using PaperCatalog.Reading;
using PaperCatalog.Reading.Dates;
using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Latex;
using PaperCatalog.Reading.Links;
using PaperCatalog.Reading.Markup;
using PaperCatalog.Reading.Names;
using PaperCatalog.Reading.Values;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Reading.Values;

/// <summary>Lines with one value each, as people and programs write them, and beside each what is read: also at and beyond every limit.</summary>
/// <remarks>
/// A middle dot stands for a space at an end. Each outcome was read by a person once. After a change that is meant,
/// <c>PAPERCATALOG_ACCEPT_SNAPSHOTS=true</c> writes them anew.
/// </remarks>
public sealed class ValueFileTests
{
    [Theory]
    [InlineData("names.txt")]
    [InlineData("inverted-names.txt")]
    [InlineData("dates.txt")]
    [InlineData("years-and-months.txt")]
    [InlineData("identifiers.txt")]
    [InlineData("serial-numbers.txt")]
    [InlineData("links.txt")]
    [InlineData("markup.txt")]
    [InlineData("pages.txt")]
    [InlineData("types.txt")]
    [InlineData("fields.txt")]
    public void A_value_is_read(string name)
    {
        var path = Path.Combine(SharedFolder.RepositoryRoot, "tests", "PaperCatalog.Tests", "Reading", "Values", "Files", name);
        var values = new StringBuilder();
        foreach (var line in File.ReadAllLines(path))
        {
            values.Append(line).Append('\n');
            foreach (var (reader, value) in Read(name, line.Replace('\u00B7', ' ')))
            {
                values.Append("  ").Append(reader).Append(": ").Append(value.Replace("\u00A0", "\\u00A0", StringComparison.Ordinal)).Append('\n');
            }
        }

        AcceptedFile.AssertIs(path + ".read.txt", values.ToString());
    }

    private static IEnumerable<(string Reader, string Value)> Read(string name, string text) => (name switch
    {
        "names.txt" => Names(text),
        "inverted-names.txt" => InvertedNames(text),
        "dates.txt" => Dates(text),
        "years-and-months.txt" => YearsAndMonths(text.Split('|')),
        "identifiers.txt" => Identifiers(text),
        "serial-numbers.txt" => SerialNumbersOf(text),
        "links.txt" => Links(text),
        "markup.txt" => MarkupOf(text),
        "types.txt" => Type(text[..text.IndexOf(' ', StringComparison.Ordinal)], text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..]),
        "fields.txt" => Field(text[..text.IndexOf(' ', StringComparison.Ordinal)], text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..]),
        _ => [("pages", PageRange.Normalize(text)), ("folded", new FoldedText().Fold(text) is var folded && folded != text ? folded : null)],
    }).Where(static pair => pair.Item2 is not null and not "null" and not "[]").Select(static pair => (pair.Item1, pair.Item2!));

    private static IEnumerable<(string, string?)> Names(string text)
    {
        var inFile = People(text, isSlice: true);
        var inText = People(text, isSlice: false);
        return [("in the file", inFile), ("in a text", inText == inFile ? null : inText)];
    }

    private static string People(string text, bool isSlice)
    {
        var context = new ReadContext(text, path: null, CancellationToken.None);
        var people = new PeopleReader(context, new LatexDecoder(context, LatexDialect.BibTeX, LatexMacros.None)).Read(text.AsSpan(), new SourceSpan(0, text.Length), isSlice, out var hasMore);
        return string.Join("", [PaperText.Of(people), hasMore ? " and others" : string.Empty, .. context.ToResult(PaperFormat.BibTeX).Problems.Select(problem => " ! " + TextPlace.Of(text, problem))]);
    }

    private static IEnumerable<(string, string?)> InvertedNames(string text)
    {
        var person = InvertedName.Parse(text, isPerson: true, out var fault);
        var other = InvertedName.Parse(text, isPerson: false, out _);
        return
        [
            ("person", PaperText.Of(person)), ("any", Equals(person, other) ? null : PaperText.Of(other)), ("fault", fault == NameFault.None ? null : fault.ToString()),
            ("plain", PaperText.Of(PersonText.Read(text))), ("with comma", InvertedName.WithComma(text) is var with && with != text ? with : null),
            ("more", InvertedName.IsMore(text) ? "yes" : null), ("suffix", InvertedName.IsSuffix(text) ? "yes" : null), ("group", GroupName.Is(text) ? "yes" : null), ("lower", NameCase.IsLower(text) ? "yes" : null),
        ];
    }

    private static IEnumerable<(string, string?)> Dates(string text)
    {
        var written = WrittenDate.Parse(text, out var isWhole);
        return
        [
            ("written", written is null ? null : PaperText.Of(written) + (isWhole ? string.Empty : " in part") + " precision " + WrittenDate.Precision(written)), ("trimmed", Equals(WrittenDate.Parse(text), written) ? null : PaperText.Of(WrittenDate.Parse(text))),
            ("EDTF", PaperText.Of(EdtfDate.Parse(text))), ("loose", PaperText.Of(LooseDate.Parse(text))),
            ("month", MonthText.Parse(text) is var months && months != default ? months.ToString() : null),
        ];
    }

    private static IEnumerable<(string, string?)> YearsAndMonths(string[] parts) =>
        [("date", PaperText.Of(YearMonthDate.Parse(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2))))];

    private static IEnumerable<(string, string?)> Identifiers(string text) =>
    [
        ("DOI", DoiText.Find(text)), ("DOI in address", DoiText.FindInUrl(text)), ("DOI key", IdentifierKey.OfDoi(text)),
        ("arXiv", ArXivText.Find(text)), ("arXiv labelled", ArXivText.FindLabelled(text)), ("arXiv in DOI", ArXivText.FindInDoi(text)), ("arXiv key", IdentifierKey.OfArXiv(text)),
        ("ORCID", OrcidText.Find(text)), ("PMC", PubMedCentralText.Find(text)), ("verbatim", VerbatimText.Unescape(text) is var verbatim && verbatim != text ? verbatim : null),
    ];

    private static IEnumerable<(string, string?)> SerialNumbersOf(string text)
    {
        string? isbn = null;
        string? issn = null;
        SerialNumbers.Read(text, isBook: false, ref isbn, ref issn);
        string? isbnOfBook = null;
        string? issnOfBook = null;
        SerialNumbers.Read(text, isBook: true, ref isbnOfBook, ref issnOfBook);
        return [("ISBN", isbn), ("ISSN", issn), ("ISBN of book", isbn == isbnOfBook ? null : isbnOfBook), ("ISSN of book", issn == issnOfBook ? null : issnOfBook ?? "none")];
    }

    private static IEnumerable<(string, string?)> Links(string text)
    {
        var links = new List<string>();
        LinkFinder.AddTo(links, text);
        return [("links", PaperText.Of(links)), ("address", LinkFinder.IsAddress(text) ? "yes" : null), ("link", LinkFinder.ToLink(text)?.Uri.OriginalString), ("plain", PlainAddress.IsPlain(text) ? "yes" : null)];
    }

    private static IEnumerable<(string, string?)> MarkupOf(string text)
    {
        var nocase = new List<TextRange>();
        var plain = MarkupText.ToPlain(text, nocase);
        Assert.Equal(text, MarkupText.ToPlain(MarkupText.Escape(text)));
        return [("plain", plain.Replace("\n", "\\n", StringComparison.Ordinal)), ("nocase", string.Join(", ", nocase.Select(range => plain.Substring(range.Start, range.Length))) is { Length: > 0 } parts ? parts : null), ("markup", MarkupText.IsMarkup(text) ? MarkupText.Escape(text) : null)];
    }

    private static IEnumerable<(string, string?)> Type(string format, string type) => PropertiesOf(format switch
    {
        "bib" => ("x.bib", $"@{type}{{k, title = {{T}}, booktitle = {{B}}, journal = {{J}}, series = {{S}}, number = 7}}"),
        "string" => ("x.bib", $"@misc{{k, title = {type}}}"),
        "ris" => ("x.ris", $"TY  - {type}\nTI  - T\nT2  - B\nJF  - J\nT3  - S\nIS  - 7\nM1  - 8\nSN  - 9\nSP  - 10\nAU  - Doe, J.\nER  - \n"),
        "enw" => ("x.enw", $"%0 {type}\n%T T\n%B B\n%J J\n%S S\n%N 7\n%@ 9\n%A Doe, J.\n"),
        "endnote" => ("x.xml", $"<xml><records><record><ref-type>{type}</ref-type><titles><title>T</title><secondary-title>B</secondary-title></titles><number>7</number><isbn>9</isbn><pages>10</pages></record></records></xml>"),
        "nbib" => ("x.nbib", $"PMID- 1\nTI  - T\nPT  - {type}\nPT  - Journal Article\n"),
        "cff" => ("CITATION.cff", $"cff-version: 1.2.0\ntitle: R\nreferences:\n- type: {type}\n  title: T\n  collection-title: B\n  number: 7\n"),
        _ => ("x.csl.json", $"[{{\"id\": \"k\", \"type\": \"{type}\", \"title\": \"T\"}}]"),
    });

    /// <summary>What a field makes of a name, a date and an address.</summary>
    private static IEnumerable<(string, string?)> Field(string format, string field) =>
        format == "entity"
            ? [("character", MarkupText.ToPlain("&" + field + ";"))]
            : new[] { "Doe, Jane", "2020-05-07", "https://doi.org/10.1000/x" }.SelectMany(value => PropertiesOf(format switch
            {
                "bib" => ("x.bib", $"@article{{k, {field} = {{{value}}}}}"),
                "ris" => ("x.ris", $"TY  - JOUR\n{field}  - {value}\nER  - \n"),
                "enw" => ("x.enw", $"%0 Journal Article\n%{field} {value}\n"),
                "nbib" => ("x.nbib", $"PMID- 1\n{field,-4}- {value}\n"),
                "cff" => ("CITATION.cff", $"cff-version: 1.2.0\n{field}: {value}\n"),
                "csl" => ("x.csl.json", $"[{{\"id\": \"k\", \"{field}\": \"{value}\"}}]"),
                "endnote" => ("x.xml", $"<xml><records><record><ref-type>17</ref-type><{field}>{value}</{field}><titles><{field}>{value}</{field}></titles><contributors><{field}><author>{value}</author></{field}></contributors><dates><{field}>{value}</{field}></dates></record></records></xml>"),
                _ => ("x.txt", $"Title: T\n{field}: {value}\nAbstract: A\n"),
            })).Distinct();

    private static IEnumerable<(string, string?)> PropertiesOf((string Path, string Text) file) =>
        PaperReader.Read(file.Text, file.Path).Records is [.., var record]
            ? [.. PaperText.Of(record.Paper).Where(static pair => pair.Name is not (nameof(Paper.Key) or nameof(Paper.SourceLine) or nameof(Paper.HasMoreAuthors) or nameof(Paper.Year)) && pair.Value is not ("T" or "10.1000/x")).Select(static pair => (pair.Name, (string?)pair.Value))]
            : [];
}
