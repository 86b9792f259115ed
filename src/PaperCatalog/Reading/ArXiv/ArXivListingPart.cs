namespace PaperCatalog.Reading.ArXiv;

/// <summary>Where in a listing a line stands.</summary>
internal enum ArXivListingPart : byte
{
    /// <summary>Outside all records.</summary>
    None,

    /// <summary>Among the fields of a record.</summary>
    Header,

    /// <summary>In its abstract.</summary>
    Abstract,
}
