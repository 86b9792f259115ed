using System.Text;

namespace PaperCatalog.Hostile;

/// <summary>Texts of any length that are the worst for a reader: one token again and again.</summary>
/// <param name="Format">The format that they are read as.</param>
/// <param name="Before">What stands before the tokens.</param>
/// <param name="Repeated">The token.</param>
/// <param name="Behind">What stands behind them.</param>
internal sealed record HostileFamily(PaperFormat Format, string Before, string Repeated, string Behind)
{
    public static IReadOnlyList<HostileFamily> All { get; } =
    [
        new(PaperFormat.BibTeX, "@misc{k, title = {", "{", ""),
        new(PaperFormat.BibTeX, "@misc{k, title = {x", "}", ""),
        new(PaperFormat.BibTeX, "@misc{k, title = \"", "a \" b, ", "\"}"),
        new(PaperFormat.BibTeX, "@misc{k, title = {", "@misc{ ", "}}"),
        new(PaperFormat.BibTeX, "@misc{k, title = a", " # a", "}"),
        new(PaperFormat.BibTeX, "@misc{k, author = {", "A and ", "}}"),
        new(PaperFormat.BibTeX, "@misc{k, author = {", "a, ", "}}"),
        new(PaperFormat.BibTeX, "@misc{k, note = {", "\\'", "}}"),
        new(PaperFormat.BibTeX, "@misc{k, note = {", "$ \\(", "}}"),
        new(PaperFormat.BibTeX, "@misc{k, note = {", "\\x{\\y[", "}}"),
        new(PaperFormat.BibTeX, "@misc{k, note = {", "\\newcommand{\\a}{b}\\a", "}}"),
        new(PaperFormat.BibTeX, "", "@comment{", ""),
        new(PaperFormat.BibTeX, "", "@a{{b ", ""),
        new(PaperFormat.Ris, "TY  - JOUR\nAB  - ", "x\nT2 - ", "\nER  - \n"),
        new(PaperFormat.Ris, "TY  - JOUR\n", "AU  - A, B; ", "\nER  - \n"),
        new(PaperFormat.Ris, "", "TY  - JOUR\n", ""),
        new(PaperFormat.Ris, "TY  - JOUR\n", "AU   x\n", ""),
        new(PaperFormat.CslJson, "[", "[", ""),
        new(PaperFormat.CslJson, "[", "{\"a\":", ""),
        new(PaperFormat.CslJson, "[{\"title\": \"", "\\u", "\"}]"),
        new(PaperFormat.CslJson, "[{\"title\": \"", "<i>&", "\"}]"),
        new(PaperFormat.CslJson, "[", "{\"id\" ", "]"),
        new(PaperFormat.CslJson, "[{", "\"a: ", "}]"),
        new(PaperFormat.CslJson, "[{\"a\": ", "b' ", "\"}]"),
        new(PaperFormat.ArXivAtom, "<feed><entry><title>", "<b>", ""),
        new(PaperFormat.ArXivAtom, "<feed><entry><title>", "&a;", "</title></entry></feed>"),
        new(PaperFormat.ArXivAtom, "<feed><entry><title>", "<![CDATA[", ""),
        new(PaperFormat.ArXivAtom, "<feed>", "<entry>", ""),
        new(PaperFormat.EndNoteXml, "<xml><records>", "<record><titles>", ""),
        new(PaperFormat.PubMedXml, "<PubmedArticleSet>", "<PubmedArticle><!--", ""),
        new(PaperFormat.PubMedTagged, "PMID- 1\nAB  - ", "x\n\n", ""),
        new(PaperFormat.PubMedTagged, "", "PMID- 1\n", ""),
        new(PaperFormat.EndNoteTagged, "%0 Book\n", "%A1\n", ""),
        new(PaperFormat.CitationFile, "cff-version: 1\ntitle: ", "[", ""),
        new(PaperFormat.CitationFile, "cff-version: 1\ntitle: a", "\n  b: c d", ""),
        new(PaperFormat.CitationFile, "cff-version: 1\nkeywords: [", "\"a\" : ", "]"),
        new(PaperFormat.CitationFile, "cff-version: 1\nkeywords:\n", "- - ", ""),
        new(PaperFormat.CitationFile, "cff-version: 1\n", "? *a\n", ""),
        new(PaperFormat.PlainText, "Key: k\nAbstract: ", "A heading\n\n", ""),
        new(PaperFormat.PlainText, "Key: k\nAbstract: ", "https://a(", ""),
        new(PaperFormat.PlainText, "Key: k\nAuthors: A. Bee", " et al", "\nAbstract: c\n"),
        new(PaperFormat.PlainText, "Key: k\nUrl: ", "x://", "\nAbstract: c\n"),
        new(PaperFormat.PlainText, "", "Key: k\n", ""),
    ];

    /// <summary>The text with a number of tokens.</summary>
    public string Text(int tokens) =>
        new StringBuilder(Before, Before.Length + (Repeated.Length * tokens) + Behind.Length).Insert(Before.Length, Repeated, tokens).Append(Behind).ToString();
}
