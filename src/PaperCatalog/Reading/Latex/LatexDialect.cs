namespace PaperCatalog.Reading.Latex;

/// <summary>How much of a text is LaTeX.</summary>
internal enum LatexDialect
{
    /// <summary>A BibTeX value: braces group, <c>~</c> is a space that does not break.</summary>
    BibTeX,

    /// <summary>Plain text in which LaTeX occurs: braces and <c>~</c> are LaTeX only beside a command.</summary>
    PlainText,
}
