namespace PaperCatalog.Reading.BibTeX;

/// <summary>Which field of a parent becomes which field of its child.</summary>
/// <remarks>
/// Source: the BibLaTeX manual, appendix B "Default Inheritance Setup". It names pairs of types; here a pair
/// of classes of types does, so that <c>@incollection</c> may name a <c>@book</c> as it does in BibTeX. The
/// identifiers of a parent are not inherited: they would make two papers one.
/// </remarks>
internal static class InheritanceRules
{
    /// <summary>The field of the child; <see cref="FieldId.Other"/> for what is not inherited.</summary>
    public static FieldId Target(FieldId field, EntryRole parent, EntryRole child)
    {
        switch (field)
        {
            case FieldId.CrossReference or FieldId.XReference or FieldId.XData or FieldId.Identifiers or FieldId.EntrySubtype:
            case FieldId.Doi or FieldId.Eprint or FieldId.EprintClass or FieldId.EprintType or FieldId.PubMedId:
            case FieldId.PubMedCentralId or FieldId.AuthorOrcids or FieldId.Abstract or FieldId.ShortTitle or FieldId.PageTotal:
                return FieldId.Other;
            case FieldId.Title or FieldId.Subtitle:
                var isTitle = field == FieldId.Title;
                return (parent, child) switch
                {
                    (EntryRole.Whole, EntryRole.Part or EntryRole.PartOfBook) => isTitle ? FieldId.BookTitle : FieldId.BookSubtitle,
                    (EntryRole.MultiVolume, EntryRole.Whole or EntryRole.Part or EntryRole.PartOfBook) =>
                        isTitle ? FieldId.MainTitle : FieldId.MainSubtitle,
                    (EntryRole.Periodical, EntryRole.Article) => isTitle ? FieldId.JournalTitle : FieldId.JournalSubtitle,
                    _ => field,
                };
            default:
                return field;
        }
    }

    /// <summary>Whether the author of the parent is the child's <c>bookauthor</c> too.</summary>
    public static bool GivesBookAuthor(EntryRole parent, EntryRole child) =>
        parent is EntryRole.Whole or EntryRole.MultiVolume && child == EntryRole.PartOfBook;
}
