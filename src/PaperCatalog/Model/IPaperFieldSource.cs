namespace PaperCatalog;

/// <summary>A text that was read, from which the raw fields of its records are taken when somebody asks for them.</summary>
internal interface IPaperFieldSource
{
    /// <summary>Takes the fields of one record; may be called by several threads at once.</summary>
    /// <param name="first">The number of the record's first field.</param>
    /// <param name="count">How many fields it has.</param>
    PaperField[] ReadFields(int first, int count);
}
