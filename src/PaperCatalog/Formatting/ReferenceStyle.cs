namespace PaperCatalog.Formatting;

/// <summary>How a stretch of a reference line is shown.</summary>
public enum ReferenceStyle
{
    /// <summary>Upright.</summary>
    Plain,

    /// <summary>Italic, as titles of works that stand alone.</summary>
    Italic,
}
