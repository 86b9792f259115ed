using System.Globalization;
using System.Text;
using PaperCatalog.Formatting;
using PaperCatalog.Reading.BibTeX;

namespace PaperCatalog.Writing;

/// <summary>Writes BibTeX and BibLaTeX files.</summary>
internal sealed class BibTeXWriter
{
    private static readonly string[] s_months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly StringBuilder _output = new();
    private readonly BibTeXKeys _keys = new();
    private readonly BibTeXDialect _dialect;

    private BibTeXWriter(BibTeXDialect dialect) => _dialect = dialect;

    public static string Write(IEnumerable<Paper> papers, BibTeXDialect dialect)
    {
        var writer = new BibTeXWriter(dialect);
        foreach (var paper in papers)
        {
            if (writer._keys.Add(paper) is { } key)
            {
                writer.AppendEntry(key, paper);
            }
        }

        return writer._output.ToString();
    }

    private void AppendEntry(string key, Paper paper)
    {
        if (_output.Length > 0)
        {
            _output.Append('\n');
        }

        var type = _dialect.EntryType(paper);
        _output.Append('@').Append(type).Append('{').Append(key);
        if (!string.IsNullOrWhiteSpace(paper.Title))
        {
            BeginField("title").Append('{');
            BibTeXText.AppendTitle(_output, paper.Title!, paper.ProtectedTitleParts);
            _output.Append('}');
        }

        AppendText("shorttitle", paper.TitleShort);
        AppendRaw("author", BibTeXNames.Write(paper.Authors, paper.HasMoreAuthors));
        AppendRaw("author+an:orcid", BibTeXNames.WriteOrcids(paper.Authors));
        AppendRaw("editor", BibTeXNames.Write(paper.Editors, hasMore: false));
        foreach (var (field, people, typeField, role) in BibTeXContributors.Of(paper))
        {
            AppendRaw(field, BibTeXNames.Write(people, hasMore: false));
            if (typeField is not null)
            {
                AppendRaw(typeField, role);
            }
        }

        AppendContainer(type, paper);
        AppendIssued(paper.Issued);
        AppendDate("origdate", paper.OriginalDate);
        AppendText("eventtitle", paper.EventTitle);
        AppendDate("eventdate", paper.EventDate);
        AppendText("venue", paper.EventPlace);
        AppendText("edition", paper.Edition);
        AppendRaw("entrysubtype", BibTeXEntryTypes.SubtypeField(type, paper));
        AppendText("type", BibTeXEntryTypes.TypeField(type, paper.Genre));
        AppendText("pubstate", paper.Status);
        AppendVerbatim("doi", paper.Doi);
        AppendVerbatim("url", paper.UrlLink?.Text);
        AppendDate("urldate", paper.Accessed);
        AppendVerbatim("eprint", paper.ArXivId);
        AppendRaw(_dialect.Archive, string.IsNullOrWhiteSpace(paper.ArXivId) ? null : "arXiv");
        AppendVerbatim("pmid", paper.PubMedId);
        AppendText("pmcid", paper.PubMedCentralId);
        AppendText("isbn", paper.Isbn);
        AppendText("issn", paper.Issn);
        AppendKeywords(paper.Keywords);
        AppendText("language", paper.Language);
        AppendText("note", paper.Note);
        AppendText("abstract", paper.Abstract);
        AppendRaw("ids", paper.Aliases.Count == 0 ? null : string.Join(", ", paper.Aliases.Select(BibTeXKeys.MakeSafe)));
        _output.Append("\n}\n");
    }

    /// <summary>What the paper stands in. The field <c>number</c> has another meaning in each entry type.</summary>
    private void AppendContainer(string type, Paper paper)
    {
        var entryType = EntryTypes.Find(type.AsSpan());
        AppendText(entryType.NumberRole == NumberRole.Issue ? _dialect.Journal : "booktitle", paper.ContainerTitle);
        AppendText("series", paper.CollectionTitle);
        AppendText("volume", paper.Volume);
        AppendText("volumes", paper.NumberOfVolumes);
        AppendText("chapter", paper.ChapterNumber);
        switch (entryType.NumberRole)
        {
            case NumberRole.Issue:
                AppendText("number", paper.Issue);
                AppendPages("eid", paper.Number, "-");
                break;
            case NumberRole.Collection:
                AppendText("number", paper.CollectionNumber);
                AppendText("issue", paper.Issue);
                AppendPages("eid", paper.Number, "-");
                break;
            default:
                AppendText("number", paper.Number);
                AppendText("issue", paper.Issue);
                break;
        }

        AppendPages("pages", paper.Pages, "--");
        AppendText("pagetotal", paper.NumberOfPages);
        AppendText(BibTeXEntryTypes.PublisherField(type), paper.Publisher);
        AppendText(_dialect.Place, paper.PublisherPlace);
    }

    /// <summary>A date of BibLaTeX; BibTeX has no other field for it.</summary>
    private void AppendDate(string field, PartialDate? date) => AppendRaw(field, date?.ToString());

    private void AppendIssued(PartialDate? date)
    {
        if (date is null || _dialect.IsBibLaTeX)
        {
            AppendDate("date", date);
            return;
        }

        AppendRaw("year", date.Year.ToString("0000", CultureInfo.InvariantCulture));
        if (date.Month is >= 1 and <= 12)
        {
            BeginField("month").Append(s_months[date.Month.Value - 1]);
        }

        AppendRaw("day", date.Day?.ToString(CultureInfo.InvariantCulture));
        var isMoreThanDay = date.Season is not null || date.IsApproximate || date.IsOpenEnded
            || date.End is not null || date.Year is < 0 or > 9999;
        AppendRaw("date", isMoreThanDay ? date.ToString() : null);
    }

    private void AppendText(string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            BeginField(name).Append('{');
            BibTeXText.Append(_output, text!.Trim());
            _output.Append('}');
        }
    }

    /// <summary>Keywords part at commas, or at semicolons where one holds a semicolon; braces keep one together.</summary>
    private void AppendKeywords(IReadOnlyList<string> keywords)
    {
        var said = keywords.Where(static keyword => !string.IsNullOrWhiteSpace(keyword)).ToArray();
        if (said.Length == 0)
        {
            return;
        }

        var separator = said.Any(static keyword => keyword.IndexOf(';') >= 0) ? "; " : ", ";
        BeginField("keywords").Append('{');
        for (var i = 0; i < said.Length; i++)
        {
            var isBraced = said[i].IndexOfAny([',', ';']) >= 0;
            _output.Append(i > 0 ? separator : string.Empty).Append(isBraced ? "{" : string.Empty);
            BibTeXText.Append(_output, said[i].Trim());
            _output.Append(isBraced ? "}" : string.Empty);
        }

        _output.Append('}');
    }

    /// <summary>Pages, or the article's number that stands for them and is read as such.</summary>
    /// <param name="name">The field.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="dash">What stands in ranges: TeX's en dash is <c>--</c>.</param>
    private void AppendPages(string name, string? pages, string dash)
    {
        if (PageNumbers.Format(pages) is { } text)
        {
            var value = new StringBuilder(text.Length);
            BibTeXText.Append(value, text);
            AppendRaw(name, value.Replace("\u2013", dash).ToString());
        }
        else
        {
            AppendText(name, pages); // no numbers, but what the record says
        }
    }

    /// <summary>An address or identifier, which is not LaTeX: what would break the value is percent-encoded.</summary>
    private void AppendVerbatim(string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            AppendRaw(name, text!.Trim().Replace("{", "%7B").Replace("}", "%7D").Replace("\\", "%5C"));
        }
    }

    private void AppendRaw(string name, string? value)
    {
        if (value is not null)
        {
            BeginField(name).Append('{').Append(value).Append('}');
        }
    }

    private StringBuilder BeginField(string name) => _output.Append(",\n  ").Append(name).Append(" = ");
}
