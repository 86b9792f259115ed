using System.Globalization;
using System.Text;

namespace PaperCatalog.Benchmarks;

/// <summary>Made-up records of the size and shape of real ones: five authors, a venue, and an abstract of about 1,100 characters.</summary>
internal static class SyntheticBibliography
{
    private static readonly string[] s_words =
        ("graph network learning model data label language translation parser corpus speech attention method sparse latent neural deep "
        + "simple robust efficient evaluation benchmark of with for and in the on analysis structure prediction semantic syntactic").Split(' ');

    private static readonly string[] s_families = ["Lovelace", "Turing", "Gödel", "Noether", "Hopper", "Erdős", "Ramanujan", "Kovalevskaya"];
    private static readonly string[] s_given = ["Ada", "Alan", "Kurt", "Emmy", "Grace", "Paul", "Srinivasa", "Sofia", "Maria", "Jean"];

    public static string Write(int count)
    {
        // A fixed seed: the same text in every run.
        var random = new Random(20261123);
        var text = new StringBuilder(count * 1500);
        for (var i = 0; i < count; i++)
        {
            var authors = Enumerable.Range(0, 5).Select(_ => $"{Pick(s_families)}{random.Next(400)}, {Pick(s_given)}");
            text.Append(CultureInfo.InvariantCulture, $"@inproceedings{{paper-{i}-{Pick(s_words)},\n")
                .Append(CultureInfo.InvariantCulture, $"    title = {{{{{Words(9)}}} {i}}},\n")
                .Append(CultureInfo.InvariantCulture, $"    author = {{{string.Join(" and\n      ", authors)}}},\n")
                .Append(CultureInfo.InvariantCulture, $"    booktitle = {{Proceedings of the {random.Next(1, 60)}th Conference on {Words(3)}}},\n")
                .Append(CultureInfo.InvariantCulture, $"    year = {{{random.Next(1979, 2027)}}},\n    month = jun,\n    pages = {{{i}--{i + 9}}},\n")
                .Append(CultureInfo.InvariantCulture, $"    doi = {{10.99999/v1/{i}}},\n    url = {{https://example.org/{i}}},\n")
                .Append(CultureInfo.InvariantCulture, $"    abstract = {{{Words(150)}.}}\n}}\n\n");
        }

        return text.ToString();

        string Pick(string[] from) => from[random.Next(from.Length)];

        string Words(int number) => string.Join(' ', Enumerable.Range(0, number).Select(_ => Pick(s_words)));
    }
}
