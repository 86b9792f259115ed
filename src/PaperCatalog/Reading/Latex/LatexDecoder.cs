using System.Globalization;
using System.Text;
using PaperCatalog.Reading.Links;

namespace PaperCatalog.Reading.Latex;

/// <summary>Turns LaTeX text into Unicode text. One decoder serves one file.</summary>
internal sealed class LatexDecoder
{
    private readonly LatexOutput _output = new();
    private readonly Stack<LatexGroup> _groups = new();
    private readonly Stack<(string Text, int Position)> _bodies = new();
    private bool _hasReportedExpansion;

    public LatexDecoder(ReadContext context, LatexDialect dialect, LatexMacros macros)
    {
        Context = context;
        Dialect = dialect;
        Macros = macros;
    }

    public ReadContext Context { get; }

    public LatexDialect Dialect { get; }

    public LatexMacros Macros { get; }

    /// <summary>The parts of the text decoded last that stand in braces of no command; gone with the next text.</summary>
    public List<TextRange> Protected => _output.Protected;

    /// <summary>Whether empty lines and <c>\par</c> become line feeds; else they are white space like any other.</summary>
    public bool KeepsParagraphs { get; set; }

    /// <summary>How much more text the macros of the file may expand to.</summary>
    public int ExpansionLeft { get; set; } = ReadLimits.ExpandedLength;

    /// <summary>Decodes a piece of text and appends it.</summary>
    /// <param name="source">The piece: a slice of the file, or text that stands in for one.</param>
    /// <param name="offset">Where the piece begins in the file; for text that stands in for a slice, where that slice begins.</param>
    /// <param name="isSlice">Whether positions within the piece are positions in the file.</param>
    /// <param name="output">Takes the text; runs of white space are folded into one space, or the line feed between paragraphs, and none begins it.</param>
    /// <param name="links">
    /// Takes the addresses of <c>\url</c> and <c>\href</c> and those that stand in the text, in order; may be null.
    /// </param>
    public void Decode(ReadOnlySpan<char> source, int offset, bool isSlice, StringBuilder output, List<string>? links)
    {
        _output.Reset(startsAfterSpace: output.Length == 0 || char.IsWhiteSpace(output[output.Length - 1]));
        Run(source, offset, isSlice, links);
        _output.WriteTo(output);
    }

    /// <summary>Decodes a text by itself, as <see cref="Decode(ReadOnlySpan{char}, int, bool, StringBuilder, List{string}?)"/> does.</summary>
    /// <returns>The text without white space around it, until the next one is decoded.</returns>
    public ReadOnlySpan<char> Decode(ReadOnlySpan<char> source, int offset, bool isSlice, List<string>? links)
    {
        _output.Reset(startsAfterSpace: true);
        Run(source, offset, isSlice, links);
        return _output.Written.Trim();
    }

    /// <summary>Says once that macros expand too far.</summary>
    public void ReportExpansion(SourceSpan span, bool isDepth)
    {
        if (_hasReportedExpansion)
        {
            return;
        }

        _hasReportedExpansion = true;
        var limit = isDepth ? ReadLimits.ExpansionDepth : ReadLimits.ExpandedLength;
        Context.Report(
            ProblemKind.LimitExceeded,
            span,
            isDepth ? "The depth of macros within macros" : "The length that macros expand to",
            limit.ToString(CultureInfo.InvariantCulture),
            "the names of further ones stay as text");
    }

    private void Run(ReadOnlySpan<char> source, int offset, bool isSlice, List<string>? links)
    {
        new LatexScanner(this, _output, _groups, new LatexInput(source, offset, isSlice, _bodies)).Run();
        if (links is not null)
        {
            AddLinks(links);
        }
    }

    private void AddLinks(List<string> links)
    {
        var from = 0;
        foreach (var (position, address) in _output.Links)
        {
            // A dropped argument may have taken the place away.
            var end = Math.Min(position, _output.Length);
            if (end > from)
            {
                LinkFinder.AddTo(links, _output.Written.Slice(from, end - from));
            }

            links.Add(address);
            var isShown = _output.Written.Slice(end).StartsWith(address.AsSpan(), StringComparison.Ordinal);
            from = Math.Max(from, isShown ? end + address.Length : end);
        }

        LinkFinder.AddTo(links, _output.Written.Slice(from));
    }
}
