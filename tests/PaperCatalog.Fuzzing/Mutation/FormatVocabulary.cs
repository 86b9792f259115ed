namespace PaperCatalog.Fuzzing.Mutation;

/// <summary>What the files of a format are made of: the parts that a damage should hit.</summary>
internal sealed record FormatVocabulary(string[] Delimiters, (string Open, string Close)[] Brackets, string[] Words, string[] Hostile)
{
    private static readonly (string, string)[] s_xmlBrackets = [("<x>", "</x>"), ("<i>", "</i>"), ("<![CDATA[", "]]>"), ("<!--", "-->"), ("&", ";"), ("<?", "?>")];
    private static readonly string[] s_xmlDelimiters = ["<", ">", "</", "/>", "&", ";", "\"", "=", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE", "[", "]", "'"];

    private static readonly string[] s_xmlHostile =
    [
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>&c;", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
        "&c;", "&nbsp;", "&#0;", "&#x110000;", "&#xD800;", "&#1;", "&amp", "&lt;i&gt;", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "xmlns=\"urn:x\"", "<x:y xmlns:x=\"http://www.w3.org/2005/Atom\">",
        "<a b=\"1\" b=\"2\">", "<1>", "</>", "<a b=c>", "<sub>2</sub>", "<mml:math><mml:mi>x</mml:mi></mml:math>", "<style face=\"superscript\">2</style>", "<feed>", "</feed>", "</records>",
    ];

    private static readonly string[] s_tagHostile =
    [
        "TY  - JOUR\n", "ER  - \n", "ER  -\n", "TY  - \n", "TY - JOUR\n", "ty  - jour\n", "\nAB  - ", "\nPMID- 1\n", "\n      ", "\n\n", "\n%0 Book\n", "\n%X ", "XX  - ", "TI  -", "AU  - ,\n", "AU  - and\n", "DP  - 2020 Spring\n",
        "\nDO  - 10.1/x\n", "\nPY  - 2020///\n", "\nID  - \n", "\nID  - class\n", "%% ", "%", "%Z\n", "\nKW  - ;;,\n", "\nSP  - 9\nEP  - 1\n",
    ];

    /// <summary>The vocabulary of a format.</summary>
    public static FormatVocabulary Of(PaperFormat format) => format switch
    {
        PaperFormat.BibTeX => BibTeX,
        PaperFormat.CslJson => Json,
        PaperFormat.CitationFile => Yaml,
        PaperFormat.PubMedXml or PaperFormat.EndNoteXml or PaperFormat.ArXivAtom => Xml,
        PaperFormat.Ris or PaperFormat.PubMedTagged or PaperFormat.EndNoteTagged => Tagged,
        PaperFormat.ArXivListing => Listing,
        PaperFormat.PlainText => Plain,
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    private static FormatVocabulary BibTeX { get; } = new(
        ["{", "}", "\"", ",", "=", "#", "@", "(", ")", "\\", "$", "%", "~", "--", " and "],
        [("{", "}"), ("\"", "\""), ("(", ")"), ("$", "$"), ("\\textbf{", "}"), ("{\\em ", "}"), ("\\(", "\\)"), ("@comment{", "}"), ("\\begin{x}", "\\end{x}")],
        ["title", "author", "editor", "year", "date", "month", "crossref", "xdata", "ids", "url", "doi", "eprint", "pages", "journal", "booktitle", "abstract", "keywords", "note", "@article", "@string", "@xdata", "@comment", "@preamble", "@set", "@poster", "jan", "acl", "others"],
        [
            "@string{a = b # b}", "@string{b = a # a}", "@string{s = \"xxxxxxxxxxxxxxxx\" # s # s}", "crossref = {huang2021correct}", "xdata = {x,y}", "@article{,", "@article{huang2021correct,", "@(", "a@b.c", "\\url{", "\\'", "\\'{\\i}", "\\c{c}", "\\newcommand{\\x}{\\x\\x}",
            "\\def\\a#1{#1#1}", "\\x{\\x{\\x", "author = { and and , , , }", "author = {,,,,}", "author = {A and others and B}", "month = 13", "year = {in press}", "date = {2021-13/..}", "% @article{", "\\%", "\\\\", "\\char\"41", "\\symbol{65}", "^^41", "\\verb|{|", "$$", "\\[x\\]",
            "\\href{https://example.org}{x}", "\\o{}", "{\\relax}", "\\ ", "``", "''", "?`", "family=He, given=H, prefix=van", "@set{s, entryset = {a,b}}", "title = {A} # {B} # c # 12", "ids = {a,,b}", "@comment", "@preamble{\"\\newcommand{\\x}[9]{#9#8}\"}", "@string(x = 1)", "\n}\n\n@misc{y,",
        ]);

    private static FormatVocabulary Json { get; } = new(
        ["{", "}", "[", "]", ",", ":", "\"", "\\", "//", "/*", "*/", "\\u"],
        [("{\"a\":", "}"), ("[", "]"), ("\"", "\""), ("<i>", "</i>"), ("{", "}"), ("/*", "*/")],
        ["\"id\"", "\"type\"", "\"title\"", "\"author\"", "\"issued\"", "\"date-parts\"", "\"literal\"", "\"family\"", "\"given\"", "\"DOI\"", "\"custom\"", "true", "null", "\"page\"", "\"note\"", "\"items\"", "\"references\"", "\"__proto__\""],
        ["\\ud800", "\\udc00\\ud800", "\\u00", "\\x", "\u0001", "1e400", "-", "01", ".5", "tru", "\"date-parts\": [[]]", "\"date-parts\": [[2021,1,1,1,1]]", "\"date-parts\": [[-44]]", "\"author\": \"A\"", "\"author\": [null, 1, \"x\", {}]", "\"title\": [\"a\", \"b\"]", "}\n{", "]\n[", ",,", "&lt;b&gt;", "<span class=\"nocase\">", "\"id\": {}", "\"id\": \"\"", "'x'", "\\/", "\u2028"]);

    private static FormatVocabulary Yaml { get; } = new(
        [":", "- ", "\n", "  ", "\"", "'", "[", "]", "{", "}", ",", "#", "|", ">", "&", "*", "!", "?", "---", "...", "\t", "%"],
        [("[", "]"), ("{a: ", "}"), ("\"", "\""), ("'", "'"), ("- ", "\n"), ("  ", "\n")],
        ["title:", "authors:", "references:", "preferred-citation:", "type:", "family-names:", "name:", "doi:", "version:", "date-released:", "cff-version:", "message:", "identifiers:", "journal:", "year:"],
        ["&a [*a, *a]", "*a", "*p", "<<: *p", "&a", "!!python/object:x", "!!str ", "%YAML 1.2\n", "---\n", "...\n", "\t", "? a\n: b\n", "|2-\n", ">+\n", "\"\\x4\"", "\"\\ud800\"", "'it''s'", "- - - a\n", "{a: {a: {a: ", "null", "~", "yes", "0x1F", "2021-13-45", "title: a: b", "authors: x", "references: {}\n", "  - type: article\n", "# ", " #"]);

    private static FormatVocabulary Xml { get; } = new(
        s_xmlDelimiters, s_xmlBrackets,
        ["PubmedArticle", "PMID", "ArticleTitle", "AbstractText", "Author", "LastName", "Year", "record", "ref-type", "titles", "title", "style", "contributors", "entry", "id", "summary", "author", "name", "published", "arxiv:doi", "MedlineCitation"],
        s_xmlHostile);

    private static FormatVocabulary Tagged { get; } = new(
        ["\n", "  - ", "- ", " ", "TY  - ", "ER  - ", "%", "\r", ",", ";", "/", "      "],
        [("(", ")"), ("[", "]"), ("<i>", "</i>"), ("{", "}")],
        ["TY  - ", "TI  - ", "AU  - ", "AB  - ", "PY  - ", "T2  - ", "DO  - ", "ER  - ", "PMID- ", "DP  - ", "FAU - ", "JT  - ", "LID - ", "%0 ", "%T ", "%A ", "%D ", "%X ", "%F "],
        s_tagHostile);

    private static FormatVocabulary Listing { get; } = new(
        ["\\\\\n", "\n", ": ", "  ", "----\n", ",", " and ", "(", ")", "\\"],
        [("(", ")"), ("{", "}"), ("$", "$"), ("\\\\\n", "\\\\\n")],
        ["Title:", "Authors:", "arXiv:", "Paper:", "From:", "Date:", "Categories:", "Comments:", "Journal-ref:", "DOI:", "Report-no:", "\\\\"],
        ["\\\\\narXiv:1\n", "\\\\\n\\\\\n", "Authors: (((\n", "Authors: , and , \n", "Title:\n\n", "Date: x\n", "(1) A, (2) B", "A (B (C) D), E", "\n  \n", "\\'e", "$\\\\$"]);

    private static FormatVocabulary Plain { get; } = new(
        ["\n", "\n\n", ":", ": ", ";", ",", " ", "\t", ". ", "  "],
        [("(", ")"), ("\"", "\""), ("{", "}"), ("$", "$"), ("\\emph{", "}")],
        ["Abstract:", "Title:", "Authors:", "Key:", "Year:", "Venue:", "DOI:", "URL:", "Keywords:", "arXiv:", "Summary:", "abstract"],
        ["\nAbstract:", "Abstract:\n\n", "Abstract: Abstract: ", "Key:\n", "Key: class\n", "Title: \n", "Authors: ;;,and\n", "Year: in press\n", "\n\n\n", "# Heading\n", "\\model{}", "(C&S)", "https://example.org/).", "We call it X. We introduce Y, a Z."]);
}
