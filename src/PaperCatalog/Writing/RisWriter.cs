using System.Globalization;
using System.Text;
using PaperCatalog.Reading.Ris;

namespace PaperCatalog.Writing;

/// <summary>Writes RIS files.</summary>
internal sealed class RisWriter
{
    private static readonly char[] s_lineEnds = ['\r', '\n'];

    private readonly StringBuilder _output = new();

    private RisWriter()
    {
    }

    public static string Write(IEnumerable<Paper> papers)
    {
        var writer = new RisWriter();
        foreach (var paper in papers)
        {
            writer.AppendRecord(paper);
        }

        return writer._output.ToString();
    }

    private void AppendRecord(Paper paper)
    {
        var titles = RisTitleTags.Of(paper.Kind);
        Append("TY", RisTypes.Of(paper.Kind));
        Append("ID", paper.Key.IndexOf(' ') < 0 ? paper.Key : null);
        Append("TI", paper.Title);
        AppendPeople("AU", paper.Authors);
        Append("AU", paper.HasMoreAuthors ? "et al." : null);
        Append(titles.Container, paper.ContainerTitle);
        Append("T3", paper.CollectionTitle);
        Append("SV", paper.CollectionNumber);
        AppendPeople("A2", paper.Editors);
        AppendPeople("A3", In(paper, ContributorRole.CollectionEditor));
        AppendPeople("A4", In(paper, ContributorRole.Translator));
        Append("ST", paper.TitleShort);
        AppendDate(paper.Issued);
        Append("Y2", IsPlain(paper.Accessed) ? InRis(paper.Accessed!) : paper.Accessed?.ToString());
        Append("NV", paper.NumberOfVolumes);
        Append("VL", paper.Volume);
        Append(titles.IsNumbered ? "M1" : null, paper.Number);
        Append(titles.IsNumbered && string.IsNullOrWhiteSpace(paper.Number) ? null : "IS", paper.Issue);
        AppendPages(paper.Pages);
        Append("ET", paper.Edition);
        Append("M3", paper.Genre);
        Append("PB", paper.Publisher);
        Append("CY", paper.PublisherPlace);
        Append("SN", paper.Isbn);
        Append("SN", paper.Issn);
        Append("DO", paper.Doi);
        Append("UR", paper.UrlLink?.Text);
        Append("AN", Labelled("arXiv:", paper.ArXivId));
        Append("AN", Labelled("PMID:", paper.PubMedId));
        Append("C2", paper.PubMedCentralId);
        foreach (var keyword in paper.Keywords)
        {
            Append("KW", keyword);
        }

        Append("LA", paper.Language);
        AppendParagraphs("N1", paper.Note);
        AppendParagraphs("AB", paper.Abstract);
        _output.Append("ER  - \n");
    }

    private void AppendPeople(string tag, IReadOnlyList<Person> people)
    {
        foreach (var person in people)
        {
            Append(tag, RisNames.Write(person));
        }
    }

    /// <summary>The year for everyone, and the date in RIS's form, or in EDTF's where RIS has none for it.</summary>
    private void AppendDate(PartialDate? date)
    {
        if (date is null)
        {
            return;
        }

        if (date.Year is >= 0 and <= 9999)
        {
            Append("PY", date.Year.ToString("0000", CultureInfo.InvariantCulture));
        }

        if (!IsPlain(date))
        {
            Append("DA", date.ToString());
        }
        else if (date.Month is not null)
        {
            Append("DA", InRis(date));
        }
    }

    private static bool IsPlain(PartialDate? date) =>
        date is { Season: null, IsApproximate: false, IsOpenEnded: false, End: null, Year: >= 0 and <= 9999 };

    private static string InRis(PartialDate date) =>
        string.Format(CultureInfo.InvariantCulture, "{0:0000}/{1:00}/{2:00}/", date.Year, date.Month, date.Day);

    private static Person[] In(Paper paper, ContributorRole role) =>
        [.. paper.Contributors.Where(contributor => contributor.Role == role).Select(static contributor => contributor.Person)];

    /// <summary>A range of two numbers takes two tags.</summary>
    private void AppendPages(string? pages)
    {
        var hyphen = pages?.IndexOf('-') ?? -1;
        var isRange = hyphen > 0 && hyphen < pages!.Length - 1
            && pages.IndexOf('-', hyphen + 1) < 0 && pages.IndexOfAny([',', ' ']) < 0;
        if (isRange)
        {
            Append("SP", pages!.Substring(0, hyphen));
            Append("EP", pages.Substring(hyphen + 1));
        }
        else
        {
            Append("SP", pages);
        }
    }

    /// <summary>Each paragraph takes a tag of its own, since a line end within a value is only a space to most readers.</summary>
    private void AppendParagraphs(string tag, string? text)
    {
        foreach (var paragraph in (text ?? string.Empty).Split(s_lineEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            Append(tag, paragraph);
        }
    }

    private static string? Labelled(string label, string? identifier) =>
        string.IsNullOrWhiteSpace(identifier) ? null : label + identifier;

    private void Append(string? tag, string? value)
    {
        if (tag is null || string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        _output.Append(tag).Append("  - ");
        foreach (var c in value!.Trim())
        {
            _output.Append(c is '\r' or '\n' ? ' ' : c);
        }

        _output.Append('\n');
    }
}
