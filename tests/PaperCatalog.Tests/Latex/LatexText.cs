using System.Text;
using PaperCatalog.Reading;
using PaperCatalog.Reading.Latex;

namespace PaperCatalog.Tests.Latex;

/// <summary>Decodes a text as a whole file of its own.</summary>
internal static class LatexText
{
    public static string BibTeX(string source) => Decode(source, LatexDialect.BibTeX, out _, out _);

    public static string Plain(string source) => Decode(source, LatexDialect.PlainText, out _, out _);

    public static string Decode(
        string source, LatexDialect dialect, out IReadOnlyList<Problem> problems, out List<string> links)
    {
        var context = new ReadContext(source, path: null, TestContext.Current.CancellationToken);
        var decoder = new LatexDecoder(context, dialect, LatexMacros.FindIn(source, CancellationToken.None));
        var output = new StringBuilder();
        links = [];
        decoder.Decode(source.AsSpan(), 0, isSlice: true, output, links);
        problems = context.ToResult(PaperFormat.PlainText).Problems;
        return output.ToString();
    }
}
