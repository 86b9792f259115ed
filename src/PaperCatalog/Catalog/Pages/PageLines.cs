using System.Globalization;
using System.Text;

namespace PaperCatalog.Catalog.Pages;

/// <summary>Takes a paper apart into the lines of its page record.</summary>
internal sealed class PageLines
{
    private readonly Paper _paper;
    private readonly List<PageLine> _lines = new(32);

    private PageLines(Paper paper) => _paper = paper;

    /// <summary>The lines of a paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="path">The path that goes without saying.</param>
    public static List<PageLine> Of(Paper paper, string path)
    {
        var lines = new PageLines(paper);
        lines.AddVariables();
        lines.AddSource(path);
        lines.AddFields();
        return lines._lines;
    }

    private void AddVariables()
    {
        Add(PageNames.Key, _paper.Key);
        foreach (var alias in _paper.Aliases)
        {
            Add(PageNames.Alias, alias);
        }

        Add(PageNames.Doi, _paper.Doi);
        Add(PageNames.ArXiv, _paper.ArXivId);
        AddFrequent(PageNames.Type, _paper.Kind.ToCslType());
        Add(PageNames.Title, _paper.Title);
        Add(PageNames.TitleShort, _paper.TitleShort);
        Add(PageNames.ProtectedTitle, RangeText.Write(_paper.ProtectedTitleParts));
        AddPersons(PageNames.Author, _paper.Authors);
        if (_paper.HasMoreAuthors)
        {
            Add(PageNames.MoreAuthors, string.Empty);
        }

        AddPersons(PageNames.Editor, _paper.Editors);
        foreach (var contributor in _paper.Contributors)
        {
            _lines.Add(new PageLine(PageNames.RoleMark + contributor.Role.ToCslName(), null, contributor.Person, MayRecur: true));
        }

        AddFrequent(PageNames.Issued, _paper.Issued?.ToString());
        Add(PageNames.OriginalDate, _paper.OriginalDate?.ToString());
        AddFrequent(PageNames.EventDate, _paper.EventDate?.ToString());
        AddFrequent(PageNames.Accessed, _paper.Accessed?.ToString());
        AddFrequent(PageNames.ContainerTitle, _paper.ContainerTitle);
        AddFrequent(PageNames.EventTitle, _paper.EventTitle);
        AddFrequent(PageNames.EventPlace, _paper.EventPlace);
        AddFrequent(PageNames.CollectionTitle, _paper.CollectionTitle);
        Add(PageNames.CollectionNumber, _paper.CollectionNumber);
        AddFrequent(PageNames.Publisher, _paper.Publisher);
        AddFrequent(PageNames.PublisherPlace, _paper.PublisherPlace);
        Add(PageNames.Edition, _paper.Edition);
        Add(PageNames.Volume, _paper.Volume);
        Add(PageNames.NumberOfVolumes, _paper.NumberOfVolumes);
        Add(PageNames.Issue, _paper.Issue);
        Add(PageNames.Number, _paper.Number);
        Add(PageNames.Pages, _paper.Pages);
        Add(PageNames.NumberOfPages, _paper.NumberOfPages);
        Add(PageNames.ChapterNumber, _paper.ChapterNumber);
        AddFrequent(PageNames.Status, _paper.Status);
        AddFrequent(PageNames.Genre, _paper.Genre);
        Add(PageNames.PubMed, _paper.PubMedId);
        Add(PageNames.PubMedCentral, _paper.PubMedCentralId);
        Add(PageNames.Isbn, _paper.Isbn);
        AddFrequent(PageNames.Issn, _paper.Issn);
        Add(PageNames.Url, _paper.UrlLink?.Text);
        foreach (var link in _paper.LinkTexts)
        {
            Add(PageNames.Link, link.Text);
        }

        foreach (var keyword in _paper.Keywords)
        {
            AddFrequent(PageNames.Keyword, keyword);
        }

        AddFrequent(PageNames.Language, _paper.Language);
        Add(PageNames.Note, _paper.Note);
        AddFrequent(PageNames.Heading, _paper.Heading);
        Add(PageNames.Abstract, _paper.Abstract);
    }

    private void AddSource(string path)
    {
        if (_paper.SourceFile is { } file)
        {
            var line = (_paper.SourceLine ?? 0).ToString(CultureInfo.InvariantCulture);
            Add(PageNames.Source, file == path ? line : line + " " + file);
        }
    }

    private void AddFields()
    {
        if (_paper.Fields.Count == 0)
        {
            return;
        }

        var place = _lines.Count;
        var names = new StringBuilder();
        foreach (var field in _paper.Fields)
        {
            if (names.Length > 0)
            {
                names.Append(' ');
            }

            var usual = FieldText.Usual(field.Name, _paper);
            if (string.Equals(usual, field.Value, StringComparison.Ordinal))
            {
                names.Append(field.Name);
            }
            else
            {
                names.Append(PageNames.FieldInLine);
                _lines.Add(LineOf(field));
            }
        }

        _lines.Insert(place, new PageLine(PageNames.Fields, names.ToString(), MayRecur: true));
    }

    private PageLine LineOf(PaperField field)
    {
        var name = new StringBuilder(field.Name.Length + 1).Append(PageNames.FieldMark);
        PageText.AppendValue(name, field.Name, isPart: true);
        foreach (var (variable, text, _, _, isWritten) in _lines)
        {
            // The lines so far are the variables; a few, such as aliases, have no text that could be asked for again.
            if (!isWritten
                && field.Value.Length > variable.Length
                && string.Equals(text, field.Value, StringComparison.Ordinal)
                && string.Equals(FieldText.OfVariable(variable, _paper), text, StringComparison.Ordinal))
            {
                name[0] = PageNames.SameMark;
                return new PageLine(name.ToString(), variable);
            }
        }

        if (FieldText.VariableOf(field.Name) is { } edited
            && FieldText.OfVariable(edited, _paper) is { } whole
            && TextEdits.Write(whole, field.Value) is { } edits
            && edits.Length + edited.Length < field.Value.Length)
        {
            name[0] = PageNames.EditMark;
            return new PageLine(name.ToString(), edited + "\t" + edits, IsWritten: true);
        }

        return new PageLine(name.ToString(), field.Value);
    }

    private void AddPersons(string name, IReadOnlyList<Person> persons)
    {
        foreach (var person in persons)
        {
            _lines.Add(new PageLine(name, null, person, MayRecur: true));
        }
    }

    private void Add(string name, string? text)
    {
        if (text is not null)
        {
            _lines.Add(new PageLine(name, text));
        }
    }

    private void AddFrequent(string name, string? text)
    {
        if (text is not null)
        {
            _lines.Add(new PageLine(name, text, MayRecur: true));
        }
    }
}
