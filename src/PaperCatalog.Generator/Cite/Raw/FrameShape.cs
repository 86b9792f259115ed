namespace PaperCatalog.Generator.Cite.Raw;

/// <summary>The sorts of markup in which an identifier stands.</summary>
internal enum FrameShape
{
    /// <summary>None.</summary>
    Bare,

    /// <summary>Something that holds the identifier and nothing else.</summary>
    Brackets,

    /// <summary>A link with words of its own.</summary>
    Link,

    /// <summary>An example of code, or markup that is not known: the identifier is no citation, or one that cannot be replaced.</summary>
    Code,
}
