namespace PaperCatalog.Reading.Tagged;

/// <summary>What a line of a format of tags is.</summary>
internal enum LineRole
{
    /// <summary>A field of a record, or more of one.</summary>
    Record,

    /// <summary>A line of no record, after which something begins anew.</summary>
    Stray,
}
