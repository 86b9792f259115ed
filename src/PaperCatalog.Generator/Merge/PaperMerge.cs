using PaperCatalog.Catalog.Combining;
using PaperCatalog.Generator.Read;
using PaperCatalog.Reading;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Generator.Merge;

/// <summary>Makes one paper of two records about it: the richer value wins, the first breaks ties.</summary>
internal static class PaperMerge
{
    /// <summary>The longest text of a record in the words for a contradiction, in UTF-16 units.</summary>
    private const int LongestQuotation = 48;

    public static PaperEntry Merge(PaperEntry first, PaperEntry second)
    {
        // A key that somebody chose goes before one that we made up.
        var keyed = first.KeyOrigin != KeyOrigin.Record && second.KeyOrigin == KeyOrigin.Record ? second : first;
        var paper = Merge(first.Paper, second.Paper) with { Key = keyed.Paper.Key };
        string?[] keys =
        [
            .. first.Paper.Aliases,
            .. second.Paper.Aliases,
            first.KeyOrigin == KeyOrigin.Record ? first.Paper.Key : null,
            second.KeyOrigin == KeyOrigin.Record ? second.Paper.Key : null,
        ];
        return new PaperEntry(
            paper with { Aliases = [.. keys.OfType<string>().Where(key => key != paper.Key).Distinct()] },
            keyed.KeyOrigin,
            keyed.ProposedName);
    }

    /// <summary>The members of which both records have a value, and not the same one, in words.</summary>
    public static IEnumerable<string> Contradictions(Paper first, Paper second)
    {
        if (first.Year is { } year && second.Year is { } otherYear && year != otherYear)
        {
            yield return $"the year is {year} there and {otherYear} here";
        }

        if (PaperIdentity.TitleName(first) is { } title && PaperIdentity.TitleName(second) is { } otherTitle && title != otherTitle)
        {
            yield return $"the title is '{Quote(first.Title!)}' there and '{Quote(second.Title!)}' here";
        }

        if (PaperIdentity.HaveSameFirstAuthor(first, second) == false)
        {
            yield return $"the first author is {Quote(first.Authors[0].CitationName)} there and {Quote(second.Authors[0].CitationName)} here";
        }

        if (first.Doi is { } doi && second.Doi is { } otherDoi
            && IdentifierKey.OfDoi(doi) != IdentifierKey.OfDoi(otherDoi))
        {
            yield return $"the DOI is {Quote(doi)} there and {Quote(otherDoi)} here";
        }

        if (first.ArXivId is { } id && second.ArXivId is { } otherId
            && IdentifierKey.OfArXiv(id) != IdentifierKey.OfArXiv(otherId))
        {
            yield return $"the arXiv identifier is {Quote(id)} there and {Quote(otherId)} here";
        }
    }

    private static string Quote(string text) => SafeText.OneLine(text, LongestQuotation);

    private static Paper Merge(Paper first, Paper second) => first with
    {
        Kind = first.Kind is PaperKind.Document or PaperKind.Article ? second.Kind : first.Kind,
        Title = first.Title ?? second.Title,
        ProtectedTitleParts = first.Title is null ? second.ProtectedTitleParts : first.ProtectedTitleParts,
        TitleShort = first.TitleShort ?? second.TitleShort,
        Authors = Longer(first.Authors, second.Authors),
        HasMoreAuthors = first.Authors.Count >= second.Authors.Count ? first.HasMoreAuthors : second.HasMoreAuthors,
        Editors = Longer(first.Editors, second.Editors),
        Contributors = Longer(first.Contributors, second.Contributors),
        Issued = Richer(first.Issued, second.Issued),
        OriginalDate = Richer(first.OriginalDate, second.OriginalDate),
        EventDate = Richer(first.EventDate, second.EventDate),
        Accessed = Later(first.Accessed, second.Accessed),
        Abstract = Longer(first.Abstract, second.Abstract),
        ContainerTitle = first.ContainerTitle ?? second.ContainerTitle,
        EventPlace = first.EventPlace ?? second.EventPlace,
        EventTitle = first.EventTitle ?? second.EventTitle,
        CollectionTitle = first.CollectionTitle ?? second.CollectionTitle,
        CollectionNumber = first.CollectionNumber ?? second.CollectionNumber,
        Publisher = first.Publisher ?? second.Publisher,
        PublisherPlace = first.PublisherPlace ?? second.PublisherPlace,
        Edition = first.Edition ?? second.Edition,
        Volume = first.Volume ?? second.Volume,
        NumberOfVolumes = first.NumberOfVolumes ?? second.NumberOfVolumes,
        Issue = first.Issue ?? second.Issue,
        Number = first.Number ?? second.Number,
        Pages = first.Pages ?? second.Pages,
        NumberOfPages = first.NumberOfPages ?? second.NumberOfPages,
        ChapterNumber = first.ChapterNumber ?? second.ChapterNumber,
        Status = first.Status ?? second.Status,
        Genre = first.Genre ?? second.Genre,
        Doi = first.Doi ?? second.Doi,
        ArXivId = first.ArXivId ?? second.ArXivId,
        PubMedId = first.PubMedId ?? second.PubMedId,
        PubMedCentralId = first.PubMedCentralId ?? second.PubMedCentralId,
        Isbn = first.Isbn ?? second.Isbn,
        Issn = first.Issn ?? second.Issn,
        UrlLink = first.UrlLink ?? second.UrlLink,
        LinkTexts = Collections.ValueList<Link>.From(first.LinkTexts.Concat(second.LinkTexts).Distinct()),
        Keywords = [.. first.Keywords.Concat(second.Keywords).Distinct()],
        Language = first.Language ?? second.Language,
        Note = first.Note ?? second.Note,
        Heading = first.Heading ?? second.Heading,
        Fields = new PaperFields(first.Fields.Concat(second.Fields.Where(field => first.Fields[field.Name] is null))),
    };

    private static IReadOnlyList<T> Longer<T>(IReadOnlyList<T> first, IReadOnlyList<T> second) =>
        first.Count >= second.Count ? first : second;

    private static string? Longer(string? first, string? second) =>
        (first?.Length ?? 0) >= (second?.Length ?? 0) ? first : second;

    // A month more makes a date richer only if it is a date in the same year.
    private static PartialDate? Richer(PartialDate? first, PartialDate? second) =>
        first is null || (second is not null && second.Year == first.Year && Precision(second) > Precision(first)) ? second : first;

    // Somebody looked at the address again.
    private static PartialDate? Later(PartialDate? first, PartialDate? second) =>
        first is null || (second is not null && Ordinal(second).CompareTo(Ordinal(first)) > 0) ? second : first;

    private static (int Year, int Month, int Day) Ordinal(PartialDate date) => (date.Year, date.Month ?? 0, date.Day ?? 0);

    private static int Precision(PartialDate date) => date.Day is not null ? 2 : date.Month is not null || date.Season is not null ? 1 : 0;
}
