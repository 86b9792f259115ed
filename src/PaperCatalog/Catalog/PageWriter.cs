using System.Globalization;
using System.Text;

namespace PaperCatalog.Catalog;

/// <summary>Writes a paper as a page record; <c>PageReader</c> reads it back.</summary>
internal static class PageWriter
{
    /// <summary>The record. What <c>TryFind</c> looks for stands first.</summary>
    public static string Write(Paper paper)
    {
        var record = new StringBuilder(256 + (paper.Abstract?.Length ?? 0));
        var texts = new List<(string Name, string Text)>();

        Line(PageNames.Key, paper.Key);
        Lines(PageNames.Alias, paper.Aliases);

        Line(PageNames.Doi, paper.Doi);
        Line(PageNames.ArXiv, paper.ArXivId);
        Line(PageNames.Type, paper.Kind.ToCslType());
        Line(PageNames.Title, paper.Title);
        Line(PageNames.TitleShort, paper.TitleShort);
        Line(PageNames.ProtectedTitle, RangeText.Write(paper.ProtectedTitleParts));
        Persons(PageNames.Author, paper.Authors, paper.HasMoreAuthors);
        if (paper.HasMoreAuthors)
        {
            Line(PageNames.MoreAuthors, string.Empty);
        }

        Persons(PageNames.Editor, paper.Editors, hasMore: false);
        foreach (var contributor in paper.Contributors)
        {
            PersonText.AppendLine(record, PageNames.RoleMark + contributor.Role.ToCslName(), contributor.Person);
        }

        Line(PageNames.Issued, paper.Issued?.ToString());
        Line(PageNames.OriginalDate, paper.OriginalDate?.ToString());
        Line(PageNames.EventDate, paper.EventDate?.ToString());
        Line(PageNames.Accessed, paper.Accessed?.ToString());
        Line(PageNames.ContainerTitle, paper.ContainerTitle);
        Line(PageNames.EventTitle, paper.EventTitle);
        Line(PageNames.EventPlace, paper.EventPlace);
        Line(PageNames.CollectionTitle, paper.CollectionTitle);
        Line(PageNames.CollectionNumber, paper.CollectionNumber);
        Line(PageNames.Publisher, paper.Publisher);
        Line(PageNames.PublisherPlace, paper.PublisherPlace);
        Line(PageNames.Edition, paper.Edition);
        Line(PageNames.Volume, paper.Volume);
        Line(PageNames.NumberOfVolumes, paper.NumberOfVolumes);
        Line(PageNames.Issue, paper.Issue);
        Line(PageNames.Number, paper.Number);
        Line(PageNames.Pages, paper.Pages);
        Line(PageNames.NumberOfPages, paper.NumberOfPages);
        Line(PageNames.ChapterNumber, paper.ChapterNumber);
        Line(PageNames.Status, paper.Status);
        Line(PageNames.Genre, paper.Genre);
        Line(PageNames.PubMed, paper.PubMedId);
        Line(PageNames.PubMedCentral, paper.PubMedCentralId);
        Line(PageNames.Isbn, paper.Isbn);
        Line(PageNames.Issn, paper.Issn);
        Line(PageNames.Url, paper.UrlLink?.Text);
        Lines(PageNames.Link, paper.LinkTexts.Select(static link => link.Text));
        Lines(PageNames.Keyword, paper.Keywords);
        Line(PageNames.Language, paper.Language);
        Line(PageNames.Note, paper.Note);
        Line(PageNames.Heading, paper.Heading);
        Line(PageNames.Abstract, paper.Abstract);
        if (paper.SourceFile is not null)
        {
            PageText.AppendLine(
                record,
                PageNames.Source,
                (paper.SourceLine ?? 0).ToString(CultureInfo.InvariantCulture) + " " + paper.SourceFile);
        }

        foreach (var field in paper.Fields)
        {
            Field(field);
        }

        return record.ToString();

        void Line(string name, string? value)
        {
            if (value is not null)
            {
                PageText.AppendLine(record, name, value);
                texts.Add((name, value));
            }
        }

        void Lines(string name, IEnumerable<string> values)
        {
            foreach (var value in values)
            {
                PageText.AppendLine(record, name, value);
            }
        }

        void Persons(string name, IReadOnlyList<Person> persons, bool hasMore)
        {
            foreach (var person in persons)
            {
                PersonText.AppendLine(record, name, person);
            }

            if (persons.Count > 0)
            {
                texts.Add((name, PersonText.AsBibTeX(persons, hasMore)));
            }
        }

        // Most raw fields say what a variable says already, abstracts above all: those are named, not repeated.
        void Field(PaperField field)
        {
            foreach (var (name, text) in texts)
            {
                if (text.Length > name.Length && string.Equals(text, field.Value, StringComparison.Ordinal))
                {
                    PageText.AppendLine(record, PageNames.SameMark + field.Name, name);
                    return;
                }
            }

            PageText.AppendLine(record, PageNames.FieldMark + field.Name, field.Value);
        }
    }
}
