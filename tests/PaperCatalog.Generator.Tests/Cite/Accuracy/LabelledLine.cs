using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Cite.Accuracy;

/// <summary>A comment, and what is in it as a person sees it.</summary>
/// <param name="Shape">The shape of the citation.</param>
/// <param name="Comment">The comment.</param>
/// <param name="Identifiers">The keys of the papers that it identifies, and with <c>?</c> the identifiers of papers in no catalog.</param>
/// <param name="Contradictions">What it says wrongly: <c>!title</c>, <c>!author</c>, <c>!year</c>.</param>
internal sealed record LabelledLine(string Shape, string Comment, string[] Identifiers, string[] Contradictions)
{
    public static string Folder { get; } = Path.Combine(SharedFolder.RepositoryRoot, "tests", "PaperCatalog.Generator.Tests", "Cite", "Accuracy");

    /// <summary>The lines of <c>lines.txt</c>, which says how they are written.</summary>
    public static IReadOnlyList<LabelledLine> ReadAll()
    {
        var lines = new List<LabelledLine>();
        var shape = string.Empty;
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, "lines.txt")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                shape = line[3..];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var separator = line.IndexOf(" :: ", StringComparison.Ordinal);
                var labels = line[..separator].Split(' ').Where(static label => label != "-").ToLookup(static label => label[0] == '!');
                lines.Add(new LabelledLine(
                    shape, line[(separator + 4)..].Replace("\\n", "\n", StringComparison.Ordinal), [.. labels[false]], [.. labels[true]]));
            }
        }

        return lines;
    }
}
