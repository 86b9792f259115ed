using System.Globalization;

namespace PaperCatalog.Benchmarks.Looking;

/// <summary>The code of the programs that are started.</summary>
internal static class ProgramTexts
{
    public const string Empty = "return 0;\n";

    public const string Catalog =
        """
        using Measured;
        if (args[0] == "find")
        {
            return Papers.TryFind(args[1], out var found) && found.Title is { Length: > 0 } ? 0 : 1;
        }

        var length = 0;
        foreach (var paper in Papers.All)
        {
            length += paper.Title is null ? 0 : paper.Title.Length;
        }

        return length > 0 ? 0 : 1;
        """;

    public const string Json =
        """
        using System;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using var stream = typeof(Item).Assembly.GetManifestResourceStream("papers.json")!;
        var items = JsonSerializer.Deserialize(stream, ItemContext.Default.ItemArray)!;
        if (args[0] == "find")
        {
            foreach (var item in items)
            {
                if (item.id == args[1] || item.archive_location == args[1] || string.Equals(item.DOI, args[1], StringComparison.OrdinalIgnoreCase))
                {
                    return item.title is { Length: > 0 } ? 0 : 1;
                }
            }

            return 1;
        }

        var length = 0;
        foreach (var item in items)
        {
            length += item.title is null ? 0 : item.title.Length;
        }

        return length > 0 ? 0 : 1;

        public sealed class Name
        {
            public string? family { get; set; }
            public string? given { get; set; }
            public string? literal { get; set; }
            public string? suffix { get; set; }
        }

        public sealed class Date
        {
            [JsonPropertyName("date-parts")] public int[][]? Parts { get; set; }
        }

        public sealed class Item
        {
            public string? id { get; set; }
            public string? type { get; set; }
            public string? title { get; set; }
            public Name[]? author { get; set; }
            public Name[]? editor { get; set; }
            public Date? issued { get; set; }
            [JsonPropertyName("container-title")] public string? Container { get; set; }
            [JsonPropertyName("publisher-place")] public string? Place { get; set; }
            [JsonPropertyName("abstract")] public string? Abstract { get; set; }
            public string? publisher { get; set; }
            public string? volume { get; set; }
            public string? issue { get; set; }
            public string? page { get; set; }
            public string? archive_location { get; set; }
            public string? DOI { get; set; }
            public string? URL { get; set; }
        }

        [JsonSerializable(typeof(Item[]))]
        public sealed partial class ItemContext : JsonSerializerContext;
        """;

    /// <summary>The program over several assemblies of literals, that begin at the given papers.</summary>
    public static string Literals(IEnumerable<int> starts)
    {
        var numbers = starts.Select(static start => start.ToString(CultureInfo.InvariantCulture)).ToList();
        return "var length = 0;\n"
            + string.Concat(numbers.Select(static start => $"foreach (var paper in Measured{start}.Papers.All) length += paper.Title is null ? 0 : paper.Title.Length;\n"))
            + "return length > 0 ? 0 : 1;\n";
    }
}
