using System.Text;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Ris;

/// <summary>One set of records that many tools exported, against the table that it came from.</summary>
public sealed class RisBaselineTests
{
    /// <summary>Papers of which the tools had another version than the table: a preprint's title, pages ahead of print.</summary>
    private static readonly HashSet<string> s_otherVersions = new(StringComparer.Ordinal)
    {
        "10.3390/ijms21186742",
        "10.1007/s10741-020-09960-w",
        "10.3389/fpubh.2019.00097",
        "10.1007/s00405-021-06627-6",
        "10.1038/s42256-020-00287-7",
    };

    [Fact]
    public void Exports_say_what_their_table_says()
    {
        var table = Rows(File.ReadAllText(SharedFolder.Require("corpora/asreview-citation-formats/Datasets/CSV/_baseline.csv")));
        var columns = table[0];
        var rows = table.Skip(1).Where(row => row.Length == columns.Length && Cell(row, "DOI").Length > 0)
            .GroupBy(row => Cell(row, "DOI"), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.OrdinalIgnoreCase);
        var compared = 0;
        var different = new List<string>();
        foreach (var folder in (string[])["corpora/asreview-citation-formats", "corpora/asreview"])
        {
            foreach (var file in Directory.EnumerateFiles(SharedFolder.Require(folder), "*baseline*.ris", SearchOption.AllDirectories))
            {
                foreach (var record in PaperReader.Read(File.ReadAllText(file), PaperFormat.Ris).Records)
                {
                    if (record.Paper.Doi is { } doi && !s_otherVersions.Contains(doi) && rows.TryGetValue(doi, out var row))
                    {
                        compared++;
                        Compare(Path.GetFileName(file), record.Paper, row);
                    }
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{compared} records");
        Assert.True(compared > 100, $"{compared} records");
        Assert.True(different.Count == 0, $"{compared}\n" + string.Join("\n", different));

        string Cell(string[] row, string column) => row[Array.IndexOf(columns, column)].Trim();

        void Compare(string file, Paper paper, string[] row)
        {
            Same("title", Bare(Cell(row, "Title")), Bare(paper.Title));
            Same("year", Cell(row, "Publication Year"), paper.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Same("volume", Cell(row, "Volume"), paper.Volume);
            Same("issue", Cell(row, "Issue Number"), paper.Issue);
            Same("first page", Cell(row, "Start Page"), paper.Pages?.Split('-')[0]);
            Same("abstract", Bare(Cell(row, "Abstract")), Bare(paper.Abstract));

            void Same(string what, string wanted, string? read)
            {
                if (wanted.Length > 0 && !string.IsNullOrEmpty(read) && wanted != read)
                {
                    different.Add($"{file} {paper.Doi} {what}: '{wanted}' expected, '{read}' read");
                }
            }
        }
    }

    private static string Bare(string? text) => string.Concat((text ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static List<string[]> Rows(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var c in text.TrimStart('\uFEFF'))
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && c is ',' or '\n')
            {
                row.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        return rows;
    }
}
