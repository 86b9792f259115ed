using System.Globalization;
using PaperCatalog.Collections;
using PaperCatalog.Reading;

namespace PaperCatalog;

/// <summary>Something wrong or worth knowing in a file, with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it is.</param>
public sealed record Problem(ProblemKind Kind, SourceSpan Span)
{
    /// <summary>The longest piece of the file's text that a message shows, in UTF-16 units.</summary>
    private const int LongestQuotation = 60;

    private readonly ValueList<string> _arguments = ValueList<string>.Empty;

    internal Problem(ProblemKind kind, SourceSpan span, params string[] arguments)
        : this(kind, span) =>
        _arguments = ValueList<string>.Own(Array.ConvertAll(arguments, static argument => SafeText.OneLine(argument, LongestQuotation)));

    /// <summary>The problem in one line of English, safe for a log: no control characters, the file's text cut short.</summary>
    public string Message =>
        string.Format(CultureInfo.InvariantCulture, ProblemMessages.Of(Kind), [.. _arguments]);

    /// <summary>What fills the places of the message's format.</summary>
    internal IReadOnlyList<string> Arguments => _arguments;
}
