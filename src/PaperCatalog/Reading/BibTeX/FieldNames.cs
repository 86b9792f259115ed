namespace PaperCatalog.Reading.BibTeX;

/// <summary>The names of the fields, with BibLaTeX's aliases and what common programs write.</summary>
/// <remarks>Source: the BibLaTeX manual, 2.2.2 "Data Fields" and 2.2.5 "Field Aliases".</remarks>
internal static class FieldNames
{
    /// <summary>The number of values of <see cref="FieldId"/>.</summary>
    public const int Count = (int)FieldId.Year + 1;

    private static readonly NameTable<FieldId> s_table = new(
    [
        ("abstract", FieldId.Abstract),
        ("addendum", FieldId.Addendum),
        ("address", FieldId.Address),
        ("annotation", FieldId.Annotation),
        ("annote", FieldId.Annotation),
        ("archiveprefix", FieldId.EprintType),
        ("article-number", FieldId.Eid),
        ("articleno", FieldId.Eid),
        ("author", FieldId.Author),
        ("author+an:orcid", FieldId.AuthorOrcids),
        ("bookauthor", FieldId.BookAuthor),
        ("booksubtitle", FieldId.BookSubtitle),
        ("booktitle", FieldId.BookTitle),
        ("chapter", FieldId.Chapter),
        ("crossref", FieldId.CrossReference),
        ("date", FieldId.Date),
        ("day", FieldId.Day),
        ("doi", FieldId.Doi),
        ("edition", FieldId.Edition),
        ("editor", FieldId.Editor),
        ("editora", FieldId.EditorA),
        ("editoratype", FieldId.EditorAType),
        ("editorb", FieldId.EditorB),
        ("editorbtype", FieldId.EditorBType),
        ("editorc", FieldId.EditorC),
        ("editorctype", FieldId.EditorCType),
        ("editortype", FieldId.EditorType),
        ("eid", FieldId.Eid),
        ("entrysubtype", FieldId.EntrySubtype),
        ("eprint", FieldId.Eprint),
        ("eprintclass", FieldId.EprintClass),
        ("eprinttype", FieldId.EprintType),
        ("eventdate", FieldId.EventDate),
        ("eventtitle", FieldId.EventTitle),
        ("howpublished", FieldId.HowPublished),
        ("ids", FieldId.Identifiers),
        ("institution", FieldId.Institution),
        ("isbn", FieldId.Isbn),
        ("issn", FieldId.Issn),
        ("issue", FieldId.Issue),
        ("journal", FieldId.JournalTitle),
        ("journalsubtitle", FieldId.JournalSubtitle),
        ("journaltitle", FieldId.JournalTitle),
        ("keyword", FieldId.Keywords),
        ("keywords", FieldId.Keywords),
        ("langid", FieldId.Other),
        ("language", FieldId.Language),
        ("location", FieldId.Location),
        ("mainsubtitle", FieldId.MainSubtitle),
        ("maintitle", FieldId.MainTitle),
        ("month", FieldId.Month),
        ("note", FieldId.Note),
        ("number", FieldId.Number),
        ("numpages", FieldId.PageTotal),
        ("organisation", FieldId.Organization),
        ("organization", FieldId.Organization),
        ("origdate", FieldId.OriginalDate),
        ("page", FieldId.Pages),
        ("pages", FieldId.Pages),
        ("pagetotal", FieldId.PageTotal),
        ("pmc", FieldId.PubMedCentralId),
        ("pmcid", FieldId.PubMedCentralId),
        ("pmid", FieldId.PubMedId),
        ("primaryclass", FieldId.EprintClass),
        ("publisher", FieldId.Publisher),
        ("pubstate", FieldId.PublicationState),
        ("school", FieldId.Institution),
        ("series", FieldId.Series),
        ("shorttitle", FieldId.ShortTitle),
        ("subtitle", FieldId.Subtitle),
        ("title", FieldId.Title),
        ("translator", FieldId.Translator),
        ("type", FieldId.Type),
        ("url", FieldId.Url),
        ("urldate", FieldId.Accessed),
        ("venue", FieldId.Venue),
        ("volume", FieldId.Volume),
        ("volumes", FieldId.Volumes),
        ("xdata", FieldId.XData),
        ("xref", FieldId.XReference),
        ("year", FieldId.Year),

        // Kept raw; here so that their names are not made anew for each entry.
        ("bibsource", FieldId.Other),
        ("biburl", FieldId.Other),
        ("copyright", FieldId.Other),
        ("date-added", FieldId.Other),
        ("date-modified", FieldId.Other),
        ("file", FieldId.Other),
        ("groups", FieldId.Other),
        ("issue_date", FieldId.Other),
        ("key", FieldId.Other),
        ("options", FieldId.Other),
        ("owner", FieldId.Other),
        ("timestamp", FieldId.Other),
    ]);

    /// <summary>The field with a name; for a name that is not known, <see cref="FieldId.Other"/> and the name in lower case.</summary>
    public static FieldId Find(ReadOnlySpan<char> text, out string name)
    {
        if (!s_table.TryFind(text, out name, out var id))
        {
            name = text.ToString().ToLowerInvariant();
        }

        return id;
    }
}
