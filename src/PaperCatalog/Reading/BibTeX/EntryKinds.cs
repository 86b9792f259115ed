namespace PaperCatalog.Reading.BibTeX;

/// <summary>What an entry is, by its type and what else it says.</summary>
internal static class EntryKinds
{
    public static PaperKind Of(EntryType type, EntryFields fields, EntryIdentifiers identifiers)
    {
        if (fields.Raw(FieldId.EntrySubtype) is { } subtype)
        {
            if (type.Kind == PaperKind.ArticleJournal && subtype.Equals("magazine", StringComparison.OrdinalIgnoreCase))
            {
                return PaperKind.ArticleMagazine;
            }

            if (type.Kind == PaperKind.ArticleJournal && subtype.Equals("newspaper", StringComparison.OrdinalIgnoreCase))
            {
                return PaperKind.ArticleNewspaper;
            }

            // What ToBibTeX writes for a kind that BibTeX has no entry type for.
            if (PaperKindNames.TryParse(subtype, out var kind))
            {
                return kind;
            }
        }

        // arXiv's own records are @misc; CSL's name for a preprint is "article".
        return type.Kind == PaperKind.Document && identifiers.ArXivId is not null ? PaperKind.Article : type.Kind;
    }
}
