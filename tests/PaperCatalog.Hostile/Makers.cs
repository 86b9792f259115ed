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

    public static IReadOnlyList<(string Path, byte[]? Bytes)> Make(string name) => name switch
    {
        "OpenBraces" => BibTeX("@misc{deep, title = {Deep}, note = {" + new string('{', 200_000) + "},\n year = 2001}"),
        "ClosingBraces" => BibTeX("@misc{deep, title = {Deep}" + new string('}', 200_000)),
        "Authors561" => BibTeX("@misc{many, title = {Many Hands}, author = {" + Names(561) + " and others}}"),
        "Authors5000" => BibTeX("@misc{many, title = {Many Hands}, author = {" + Names(5_000) + "}}"),
        "LongField" => BibTeX("@misc{long, title = {Long}, abstract = {" + string.Concat(Enumerable.Repeat("x ", 4_999_999)) + "x.}}"),
        "ManyEntries" => One("papers/many.bib", Repeat(100_000, static i => $"@misc{{key{i}, title = {{Title {i}}}, year = {1900 + (i % 100)}}}\n")),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such maker."),
    };

    private static (string, byte[]?)[] BibTeX(string entry) => One("papers/made.bib", Before + entry + After);

    private static (string, byte[]?)[] One(string path, string text) => [(path, Encoding.UTF8.GetBytes(text))];

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
