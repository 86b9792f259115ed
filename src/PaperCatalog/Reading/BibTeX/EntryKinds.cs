namespace PaperCatalog.Reading.BibTeX;

/// <summary>What an entry is, by its type and what else it says.</summary>
internal static class EntryKinds
{
    public static PaperKind Of(EntryType type, EntryFields fields, EntryIdentifiers identifiers)
    {
        if (type.Kind == PaperKind.ArticleJournal && fields.Raw(FieldId.EntrySubtype) is { } subtype)
        {
            return subtype.ToUpperInvariant() switch
            {
                "MAGAZINE" => PaperKind.ArticleMagazine,
                "NEWSPAPER" => PaperKind.ArticleNewspaper,
                _ => type.Kind,
            };
        }

        // arXiv's own records are @misc; CSL's name for a preprint is "article".
        return type.Kind == PaperKind.Document && identifiers.ArXivId is not null ? PaperKind.Article : type.Kind;
    }
}
