namespace PaperCatalog.Generator.Check.Records;

/// <summary>What a raw field is about, whatever its format calls it.</summary>
internal enum FieldRole : byte
{
    /// <summary>Nothing that a rule looks at.</summary>
    Other,
    Abstract,
    ArXivId,
    ContainerTitle,
    Date,
    Day,
    Doi,
    Edition,
    Eprint,
    EprintType,
    FirstPage,
    HowPublished,
    Isbn,
    Issn,
    Keywords,
    LastPage,
    Month,
    Note,
    Orcid,
    Pages,
    People,
    Publisher,
    PubMedId,

    /// <summary>An ISBN or an ISSN.</summary>
    SerialNumber,
    Series,
    Title,
    Url,
    Volume,
    Year,
}
