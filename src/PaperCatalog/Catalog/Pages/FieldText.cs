using System.Globalization;

namespace PaperCatalog.Catalog.Pages;

/// <summary>What a raw field says when it says what the paper's variables say: such fields are named, not repeated.</summary>
internal static class FieldText
{
    /// <summary>The text that a field with this name usually has in the file of such a paper; null when there is no telling.</summary>
    public static string? Usual(string field, Paper paper) => field switch
    {
        "year" => paper.Issued?.Year.ToString(CultureInfo.InvariantCulture),
        "month" => paper.Issued?.Month is { } month ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) : null,
        "pages" => paper.Pages?.Replace("-", "--"),
        _ => VariableOf(field) is { } variable ? OfVariable(variable, paper) : null,
    };

    /// <summary>The variable that a field with this name usually becomes; null when there is no telling.</summary>
    public static string? VariableOf(string field) => field switch
    {
        "title" or "ti" => PageNames.Title,
        "author" => PageNames.Author,
        "editor" => PageNames.Editor,
        "booktitle" or "journal" or "journaltitle" => PageNames.ContainerTitle,
        "publisher" or "institution" or "school" or "organization" => PageNames.Publisher,
        "address" or "location" => PageNames.PublisherPlace,
        "pages" => PageNames.Pages,
        "volume" or "vl" => PageNames.Volume,
        "number" => PageNames.Issue,
        "series" => PageNames.CollectionTitle,
        "edition" => PageNames.Edition,
        "doi" => PageNames.Doi,
        "eprint" => PageNames.ArXiv,
        "url" => PageNames.Url,
        "isbn" => PageNames.Isbn,
        "issn" => PageNames.Issn,
        "language" => PageNames.Language,
        "note" => PageNames.Note,
        "abstract" or "ab" => PageNames.Abstract,
        _ => null,
    };

    /// <summary>The text of a variable; null when the paper does not have it.</summary>
    public static string? OfVariable(string variable, Paper paper) => variable switch
    {
        PageNames.Key => paper.Key,
        PageNames.Doi => paper.Doi,
        PageNames.ArXiv => paper.ArXivId,
        PageNames.Type => paper.Kind.ToCslType(),
        PageNames.Title => paper.Title,
        PageNames.TitleShort => paper.TitleShort,
        PageNames.Author => Joined(paper.Authors, paper.HasMoreAuthors),
        PageNames.Editor => Joined(paper.Editors, hasMore: false),
        PageNames.Issued => paper.Issued?.ToString(),
        PageNames.ContainerTitle => paper.ContainerTitle,
        PageNames.EventTitle => paper.EventTitle,
        PageNames.EventPlace => paper.EventPlace,
        PageNames.CollectionTitle => paper.CollectionTitle,
        PageNames.CollectionNumber => paper.CollectionNumber,
        PageNames.Publisher => paper.Publisher,
        PageNames.PublisherPlace => paper.PublisherPlace,
        PageNames.Edition => paper.Edition,
        PageNames.Volume => paper.Volume,
        PageNames.NumberOfVolumes => paper.NumberOfVolumes,
        PageNames.Issue => paper.Issue,
        PageNames.Number => paper.Number,
        PageNames.Pages => paper.Pages,
        PageNames.NumberOfPages => paper.NumberOfPages,
        PageNames.ChapterNumber => paper.ChapterNumber,
        PageNames.Status => paper.Status,
        PageNames.Genre => paper.Genre,
        PageNames.PubMed => paper.PubMedId,
        PageNames.PubMedCentral => paper.PubMedCentralId,
        PageNames.Isbn => paper.Isbn,
        PageNames.Issn => paper.Issn,
        PageNames.Url => paper.UrlLink?.Text,
        PageNames.Language => paper.Language,
        PageNames.Note => paper.Note,
        PageNames.Heading => paper.Heading,
        PageNames.Abstract => paper.Abstract,
        _ => null,
    };

    private static string? Joined(IReadOnlyList<Person> persons, bool hasMore) =>
        persons.Count == 0 ? null : PersonText.AsBibTeX(persons, hasMore);
}
