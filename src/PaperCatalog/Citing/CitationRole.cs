namespace PaperCatalog;

/// <summary>What a paper is to the code that cites it.</summary>
/// <remarks>
/// The reasons to cite that a reader of code acts upon: where to look when a result is wrong. They follow the kinds of
/// CiTO, the Citation Typing Ontology (usesMethodIn, citesAsAuthority, usesDataFrom, and so on), as far as code has them.
/// </remarks>
public enum CitationRole
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>The code carries out a method of the paper.</summary>
    Algorithm,

    /// <summary>The paper proves what the code relies on: a bound, a formula, a condition.</summary>
    Theory,

    /// <summary>The code holds or reads data that the paper published.</summary>
    Data,

    /// <summary>Constants or default settings are those of the paper.</summary>
    Parameters,

    /// <summary>The paper has another method, with which the code was compared or which it replaces.</summary>
    Comparison,

    /// <summary>Further reading.</summary>
    Background,
}
