namespace PaperCatalog.Generator.Tests.Editor;

/// <summary>What of a paper somebody remembers, in the order of a reference.</summary>
internal enum RememberedWord
{
    /// <summary>The family name of any author.</summary>
    Author,

    /// <summary>The year.</summary>
    Year,

    /// <summary>A word of the title with four letters or more, no small one.</summary>
    Title,
}
