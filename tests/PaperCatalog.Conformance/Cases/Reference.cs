using System.Globalization;
using System.Text;

namespace PaperCatalog.Conformance.Cases;

/// <summary>The fields of one record as text, by CSL's names: the form in which an oracle's reading and ours meet.</summary>
internal sealed class Reference
{
    private readonly SortedDictionary<string, string> _fields = new(StringComparer.Ordinal);

    /// <summary>The names of the fields that have a value.</summary>
    public IEnumerable<string> Names => _fields.Keys;

    /// <summary>A field's text; empty where it has none.</summary>
    public string this[string name]
    {
        get => _fields.GetValueOrDefault(name, string.Empty);
        set
        {
            var text = Fold(value);
            if (text.Length == 0)
            {
                _fields.Remove(name);
            }
            else
            {
                _fields[name] = text;
            }
        }
    }

    /// <summary>What we read.</summary>
    public static Reference Of(Paper paper)
    {
        var reference = new Reference
        {
            ["type"] = paper.Kind.ToCslType(),
            ["author"] = People.Text(paper.Authors),
            ["editor"] = People.Text(paper.Editors),
            ["issued"] = Date(paper.Issued),
            ["original-date"] = Date(paper.OriginalDate),
            ["event-date"] = Date(paper.EventDate),
            ["accessed"] = Date(paper.Accessed),
            ["title"] = paper.Title ?? string.Empty,
            ["title-short"] = paper.TitleShort ?? string.Empty,
            ["container-title"] = paper.ContainerTitle ?? string.Empty,
            ["collection-title"] = paper.CollectionTitle ?? string.Empty,
            ["collection-number"] = paper.CollectionNumber ?? string.Empty,
            ["event-title"] = paper.EventTitle ?? string.Empty,
            ["event-place"] = paper.EventPlace ?? string.Empty,
            ["publisher"] = paper.Publisher ?? string.Empty,
            ["publisher-place"] = paper.PublisherPlace ?? string.Empty,
            ["edition"] = paper.Edition ?? string.Empty,
            ["volume"] = paper.Volume ?? string.Empty,
            ["number-of-volumes"] = paper.NumberOfVolumes ?? string.Empty,
            ["issue"] = paper.Issue ?? string.Empty,
            ["number"] = paper.Number ?? string.Empty,
            ["page"] = paper.Pages ?? string.Empty,
            ["number-of-pages"] = paper.NumberOfPages ?? string.Empty,
            ["chapter-number"] = paper.ChapterNumber ?? string.Empty,
            ["status"] = paper.Status ?? string.Empty,
            ["genre"] = paper.Genre ?? string.Empty,
            ["DOI"] = paper.Doi ?? string.Empty,
            ["arXiv"] = paper.ArXivId ?? string.Empty,
            ["PMID"] = paper.PubMedId ?? string.Empty,
            ["PMCID"] = paper.PubMedCentralId ?? string.Empty,
            ["ISBN"] = paper.Isbn ?? string.Empty,
            ["ISSN"] = paper.Issn ?? string.Empty,
            ["URL"] = paper.Url?.OriginalString ?? string.Empty,
            ["abstract"] = paper.Abstract ?? string.Empty,
            ["keyword"] = string.Join("; ", paper.Keywords),
            ["language"] = paper.Language ?? string.Empty,
            ["note"] = paper.Note ?? string.Empty,
        };
        foreach (var role in paper.Contributors.GroupBy(static contributor => contributor.Role))
        {
            reference[role.Key.ToCslName()] = People.Text(role.Select(static contributor => contributor.Person));
        }

        return reference;
    }

    /// <summary>A date as numbers: year, month and day, and after a slash the end.</summary>
    public static string Date(PartialDate? date)
    {
        if (date is null)
        {
            return string.Empty;
        }

        var month = date.Month ?? (date.Season is { } season ? 20 + season : null);
        var text = Number(date.Year) + (month is { } m ? "-" + Number(m) : "") + (date.Day is { } d ? "-" + Number(d) : "");
        return text + (date.End is not null ? "/" + Date(date.End) : date.IsOpenEnded ? "/" : "");
    }

    /// <summary>White space folded to single spaces, composed characters.</summary>
    public static string Fold(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Normalize(NormalizationForm.FormC);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
