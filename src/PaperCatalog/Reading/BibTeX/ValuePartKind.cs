namespace PaperCatalog.Reading.BibTeX;

/// <summary>How a part of a value is written.</summary>
internal enum ValuePartKind : byte
{
    /// <summary>Text in braces.</summary>
    Braced,

    /// <summary>Text in double quotes.</summary>
    Quoted,

    /// <summary>Digits that stand bare.</summary>
    Number,

    /// <summary>A bare name, which an <c>@string</c> should define.</summary>
    Abbreviation,
}
