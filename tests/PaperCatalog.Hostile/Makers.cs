using System.Globalization;
using System.Text;

namespace PaperCatalog.Hostile;

/// <summary>Inputs that are too long to be kept as files, or cannot be files.</summary>
internal static class Makers
{
    private const string Before =
        "@article{lovelace1843, title = {Notes by the Translator}, author = {Ada Lovelace}, journal = {Scientific Memoirs}, year = 1843}\n";

    private const string After =
        "\n@article{turing1936, title = {On Computable Numbers}, author = {Alan Turing}, journal = {Proceedings}, year = 1936}\n";

    private const string CitationFile =
        "cff-version: 1.2.0\nmessage: Cite this.\ntitle: Difference Engine\nauthors:\n  - family-names: Babbage\n    given-names: Charles\n";

    private static readonly string[] s_paths =
    [
        "papers/a#b;c[d]{e}*f?.bib", "papers/" + string.Join('/', Enumerable.Repeat("a-long-folder", 21)) + "/refs.bib",
        "papers/\u00E9t\u00E9/\u8AD6\u6587.bib", "/elsewhere/refs.bib", @"\\server\share\refs.bib", @"D:\other drive\refs.bib",
    ];

    public static IReadOnlyList<(string Path, byte[]? Bytes)> Make(string name) => name switch
    {
        "OpenBraces" => BibTeX("@misc{deep, title = {Deep}, note = {" + new string('{', 200_000) + "},\n year = 2001}"),
        "ClosingBraces" => BibTeX("@misc{deep, title = {Deep}" + new string('}', 200_000)),
        "Authors561" => BibTeX("@misc{many, title = {Many Hands}, author = {" + Names(561) + " and others}}"),
        "Authors5000" => BibTeX("@misc{many, title = {Many Hands}, author = {" + Names(5_000) + "}}"),
        "LongField" => BibTeX("@misc{long, title = {Long}, abstract = {" + string.Concat(Enumerable.Repeat("x ", 4_999_999)) + "x.}}"),
        "ManyEntries" => One("papers/many.bib", Repeat(100_000, static i => $"@misc{{key{i}, title = {{Title {i}}}, author = {{Family{i}, A}}, year = {1900 + (i % 100)}}}\n")),
        "LongRisLine" => One("papers/made.ris", Ris("TY  - JOUR\nID  - hopper1952\nTI  - The Education of a Computer\nAB  - " + Times("x ", 500_000).Trim() + "\nER  - \n")),
        "DeepJson" => One("papers/made.json", Json("{\"id\": \"hopper1952\", \"x\": " + Times("[", 100_000) + Times("]", 100_000) + ", \"title\": \"The Education of a Computer\"}")),
        "TruncatedJson" => Truncated(Json("{\"id\": \"hopper1952\", \"author\": [{\"family\": \"H\\u00F6pper\"}], \"issued\": {\"date-parts\": [[1952, 1]]}, \"title\": \"T\"}")),
        "DeepXml" => One("papers/made.xml", Atom("<entry><id>http://arxiv.org/abs/2101.00002v1</id><title>Deep</title><summary>" + Times("<b>", 200_000) + Times("</b>", 200_000) + "</summary></entry>\n")),
        "ManyAttributes" => One("papers/made.xml", EndNote("<record><foreign-keys " + Repeat(50_000, static i => $"a{i}='x' ") + "/><titles><title>The Education of a Computer</title></titles></record>\n")),
        "LongDirective" => One("papers/CITATION.cff", "%YAML " + Times("1.", 524_288) + "\n---\n" + CitationFile),
        "DeepFlow" => One("papers/CITATION.cff", CitationFile + "keywords: " + Times("[", 10_000) + Times("]", 10_000) + "\nlicense: MIT\n"),
        "NineMillion" => One("papers/many.bib", Repeat(6_000, static i => $"@misc{{key{i}, title = {{Title {i}}}, abstract = {{{new string('x', 1_499)} {i}}}}}\n")),
        "NoText" => [("papers/a.bib", Encoding.UTF8.GetBytes(Before)), ("papers/b.bib", null), ("papers/c.bib", null)],
        "SameName" => [("papers/a.bib", Encoding.UTF8.GetBytes(Before)), ("papers/a.bib", Encoding.UTF8.GetBytes(Before)), ("papers/sub/a.bib", Encoding.UTF8.GetBytes(After))],
        "Paths" => [.. s_paths.Select(static (path, i) => (path, (byte[]?)Encoding.UTF8.GetBytes(FormattableString.Invariant($"@misc{{key{i}, title = {{Title {i}}}}}\n"))))],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such maker."),
    };

    private static (string, byte[]?)[] BibTeX(string entry) => One("papers/made.bib", Before + entry + After);

    private static (string, byte[]?)[] One(string path, string text) => [(path, Encoding.UTF8.GetBytes(text))];

    /// <summary>The text cut after each of its characters, a file each.</summary>
    private static (string, byte[]?)[] Truncated(string text) =>
        [.. Enumerable.Range(0, text.Length).Select(length => ($"papers/cut{length:0000}.json", (byte[]?)Encoding.UTF8.GetBytes(text[..length])))];

    private static string Ris(string record) =>
        "TY  - JOUR\nID  - lovelace1843\nTI  - Notes by the Translator\nPY  - 1843\nER  - \n\n" + record
        + "\nTY  - JOUR\nID  - turing1936\nTI  - On Computable Numbers\nPY  - 1936\nER  - \n";

    private static string Json(string item) =>
        "[\n{\"id\": \"lovelace1843\", \"title\": \"Notes by the Translator\"},\n" + item
        + ",\n{\"id\": \"turing1936\", \"title\": \"On Computable Numbers\"}\n]\n";

    private static string Atom(string entry) =>
        "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
        + Entry(1, "Notes by the Translator") + entry + Entry(3, "On Computable Numbers") + "</feed>\n";

    private static string Entry(int number, string title) =>
        $"<entry><id>http://arxiv.org/abs/2101.0000{number}v1</id><title>{title}</title><summary>A summary.</summary></entry>\n";

    private static string EndNote(string record) =>
        "<?xml version=\"1.0\"?>\n<xml><records>\n<record><titles><title>Notes by the Translator</title></titles></record>\n" + record
        + "<record><titles><title>On Computable Numbers</title></titles></record>\n</records></xml>\n";

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Names(int count) => string.Join(" and ", Enumerable.Range(0, count).Select(static i => $"Given{i} Family{i}"));

    private static string Repeat(int count, Func<int, FormattableString> write)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(write(i).ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
