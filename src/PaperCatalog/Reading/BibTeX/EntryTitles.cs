namespace PaperCatalog.Reading.BibTeX;

/// <summary>The titles of an entry and of what holds it.</summary>
internal static class EntryTitles
{
    /// <summary>A title with its subtitle; null when there is no title.</summary>
    public static string? Join(EntryFields fields, FieldId title, FieldId subtitle)
    {
        var main = fields.Text(title);
        var sub = fields.Text(subtitle);
        if (main is null || sub is null)
        {
            return main ?? sub;
        }

        return main[main.Length - 1] is '?' or '!' or ':' ? main + " " + sub : main + ": " + sub;
    }

    /// <summary>The journal or book that holds the work; null for one that stands alone.</summary>
    public static string? Container(EntryFields fields, EntryType type)
    {
        var isArticle = type.Role is EntryRole.Article or EntryRole.Periodical;
        return isArticle
            ? Journal(fields) ?? Book(fields)
            : Book(fields) ?? Journal(fields)
                ?? (type.Role is EntryRole.Part or EntryRole.PartOfBook ? Join(fields, FieldId.MainTitle, FieldId.MainSubtitle) : null);
    }

    private static string? Journal(EntryFields fields) => Join(fields, FieldId.JournalTitle, FieldId.JournalSubtitle);

    private static string? Book(EntryFields fields) => Join(fields, FieldId.BookTitle, FieldId.BookSubtitle);
}
