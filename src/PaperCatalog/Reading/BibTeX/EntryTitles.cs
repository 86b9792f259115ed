using PaperCatalog.Collections;
using PaperCatalog.Formatting;

namespace PaperCatalog.Reading.BibTeX;

/// <summary>The titles of an entry and of what holds it.</summary>
internal static class EntryTitles
{
    /// <summary>A title with its subtitle; null when there is no title.</summary>
    public static string? Join(EntryFields fields, FieldId title, FieldId subtitle)
    {
        return Join(fields.Text(title), fields.Text(subtitle));
    }

    /// <summary>
    /// The title of the entry with its subtitle, and what of it styles must not change, as <see cref="Paper.ProtectedTitleParts"/> has it.
    /// An untitled work is called what its <c>titleaddon</c> says.
    /// </summary>
    /// <param name="fields">The fields of the entry.</param>
    /// <param name="parts">A list to work with, the same for all entries.</param>
    /// <param name="protectedParts">The parts that styles must not change.</param>
    public static string? Own(EntryFields fields, List<TextRange> parts, out ValueList<TextRange>? protectedParts)
    {
        parts.Clear();
        var hasTitle = fields.Has(FieldId.Title) || fields.Has(FieldId.Subtitle) || !fields.IsOwn(FieldId.TitleAddon);
        var main = fields.Title(hasTitle ? FieldId.Title : FieldId.TitleAddon, parts);
        var mainParts = parts.Count;
        var sub = fields.Title(FieldId.Subtitle, parts);
        var title = Join(main, sub);
        for (var i = mainParts; i < parts.Count; i++)
        {
            parts[i] = parts[i] with { Start = parts[i].Start + title!.Length - sub!.Length };
        }

        // That a word with capitals stands without braces is worth knowing; that others do is not.
        protectedParts = title is null || (parts.Count == 0 && !TitleWord.IsProtectedIn(title)) ? null : ValueList<TextRange>.Own([.. parts]);
        return title;
    }

    private static string? Join(string? main, string? sub) => main is null || sub is null
        ? main ?? sub
        : main[main.Length - 1] is '?' or '!' or ':' ? main + " " + sub : main + ": " + sub;

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
