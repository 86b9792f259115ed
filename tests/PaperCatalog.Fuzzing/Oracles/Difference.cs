using PaperCatalog.Catalog.Pages;

namespace PaperCatalog.Fuzzing.Oracles;

/// <summary>In what two papers differ.</summary>
internal static class Difference
{
    public static string Between(Paper expected, Paper actual)
    {
        var left = PageWriter.Write(expected).Split('\n');
        var right = PageWriter.Write(actual).Split('\n');
        var lines = left.Except(right, StringComparer.Ordinal).Select(static line => "- " + Cut(line))
            .Concat(right.Except(left, StringComparer.Ordinal).Select(static line => "+ " + Cut(line)));
        return string.Join('\n', lines);
    }

    private static string Cut(string line) => line.Length <= 300 ? line : line[..300];
}
