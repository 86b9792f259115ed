using System.Text;

namespace PaperCatalog.Conformance.Cases;

/// <summary>Reads the tables of others: commas, quotes, and line feeds within quotes.</summary>
internal static class CsvFile
{
    /// <summary>The rows as maps from the names of the first row.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path)
    {
        var rows = Rows(File.ReadAllText(path));
        return
        [
            .. rows.Skip(1).Where(row => row.Count == rows[0].Count)
                .Select(row => rows[0].Zip(row).ToDictionary(static pair => pair.First, static pair => pair.Second.Trim(), StringComparer.Ordinal)),
        ];
    }

    private static List<List<string>> Rows(string text)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var c in text.TrimStart('\uFEFF').TrimEnd() + "\n")
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && c is ',' or '\n')
            {
                rows[^1].Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add([]);
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
