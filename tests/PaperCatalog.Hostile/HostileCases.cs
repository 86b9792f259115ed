using System.Globalization;
using System.Reflection;

namespace PaperCatalog.Hostile;

/// <summary>The inputs of the folder Inputs.</summary>
internal static class HostileCases
{
    public const string Extension = ".expected";

    /// <summary>The repository's root folder.</summary>
    public static string Root { get; } = typeof(HostileCases).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Folder { get; } = Path.Combine(Root, "tests", "PaperCatalog.Hostile", "Inputs");

    /// <summary>The names of all inputs, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*" + Extension).Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static HostileCase Load(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, name + Extension)).Where(static line => line.Length > 0).ToArray();
        string? One(string word) => All(word).SingleOrDefault();
        string[] All(string word) => [.. lines.Where(line => line.StartsWith(word + " ", StringComparison.Ordinal)).Select(line => line[(word.Length + 1)..])];
        int? Count(string word) => One(word) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

        string[] words = ["#", "made", "path", "read", "papers", "paper", "reports", "report"];
        Assert.All(lines, line => Assert.Contains(line.Split(' ')[0], words));
        var maker = One("made");
        return new HostileCase
        {
            Name = name,
            Why = string.Join(' ', All("#")),
            Maker = maker,
            Files = maker is null ? Read(name, One("path")) : Makers.Make(maker),
            ReadCount = Count("read"),
            PaperCount = Count("papers"),
            Papers = All("paper"),
            ReportCount = Count("reports"),
            Reports = All("report"),
        };
    }

    private static (string, byte[]?)[] Read(string name, string? path)
    {
        var files = Directory.EnumerateFiles(Folder, name + ".*").Where(static file => !file.EndsWith(Extension, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(files);
        return [.. files.Select(file => (path ?? "papers/" + Path.GetFileName(file), (byte[]?)File.ReadAllBytes(file)))];
    }
}
