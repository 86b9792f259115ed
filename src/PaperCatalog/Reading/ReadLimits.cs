namespace PaperCatalog.Reading;

/// <summary>How much a reader takes before it says <see cref="ProblemKind.LimitExceeded"/>. docs/formats.md lists them.</summary>
internal static class ReadLimits
{
    /// <summary>The longest text that is read, in UTF-16 units.</summary>
    public const int TextLength = 256 * 1024 * 1024;

    /// <summary>The deepest nesting of braces that LaTeX is understood in; deeper text stays as it is.</summary>
    public const int Nesting = 256;

    /// <summary>The longest value that abbreviations or macros may expand to, in UTF-16 units.</summary>
    public const int ExpandedLength = 4 * 1024 * 1024;

    /// <summary>The longest chain of macros within macros.</summary>
    public const int ExpansionDepth = 16;

    /// <summary>The most problems that are kept for one text; the last then says so.</summary>
    public const int Problems = 10_000;
}
