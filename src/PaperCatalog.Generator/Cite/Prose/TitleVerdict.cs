namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>What prose says about a title.</summary>
internal enum TitleVerdict
{
    /// <summary>Nothing that could be compared.</summary>
    Absent,

    /// <summary>The title, or a part of it.</summary>
    Same,

    /// <summary>The title with something wrong in it.</summary>
    Different,
}
