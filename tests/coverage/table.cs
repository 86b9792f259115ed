// Adds up reports of coverage (Cobertura): a line or a branch counts as reached when one of the runs reached it. The library's sources are
// compiled into the generator too, so a file may stand in several reports and assemblies. With a part of a path it also lists what no test reaches.
#:property RestorePackagesWithLockFile=false
using System.Globalization;
using System.Xml.Linq;

var lines = new Dictionary<(string File, int Line), (bool Hit, int Reached, int Branches)>();
foreach (var report in Directory.GetFiles(args[0], "*.cobertura.xml", SearchOption.AllDirectories))
{
    var document = XDocument.Load(report);
    foreach (var type in document.Descendants("class"))
    {
        // The path from the product's folder on, whatever folder the report begins at.
        var path = ((string)type.Attribute("filename")!).Replace('\\', '/');
        var source = path.LastIndexOf("src/", StringComparison.Ordinal);
        var file = source >= 0 ? path[(source + 4)..] : path;
        foreach (var line in type.Element("lines")!.Elements("line"))
        {
            var key = (file, (int)line.Attribute("number")!);
            var condition = (string?)line.Attribute("condition-coverage"); // "50% (1/2)"
            var (reached, branches) = condition is null ? (0, 0) : Branches(condition);
            var known = lines.GetValueOrDefault(key);
            lines[key] = (known.Hit || (int)line.Attribute("hits")! > 0, Math.Max(known.Reached, reached), Math.Max(known.Branches, branches));
        }
    }
}

Console.WriteLine("| folder | lines | reached | branches | reached |");
Console.WriteLine("|---|--:|--:|--:|--:|");
foreach (var folder in lines.GroupBy(static line => Folder(line.Key.File)).OrderBy(static folder => folder.Key, StringComparer.Ordinal))
{
    Console.WriteLine(Row(folder.Key, folder.Select(static line => line.Value)));
}

Console.WriteLine(Row("all", lines.Values));
if (args.Length > 1)
{
    foreach (var (place, line) in lines.Where(line => line.Key.File.Contains(args[1], StringComparison.Ordinal)).OrderBy(static line => line.Key))
    {
        if (!line.Hit || line.Reached < line.Branches)
        {
            Console.WriteLine($"{place.File}:{place.Line}{(line.Hit ? $" {line.Reached} of {line.Branches} branches" : " not reached")}");
        }
    }
}

static (int Reached, int Branches) Branches(string condition)
{
    var parts = condition[(condition.IndexOf('(') + 1)..^1].Split('/');
    return (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
}

static string Folder(string file)
{
    var parts = file.Split('/');
    return string.Join('/', parts.Take(Math.Min(parts.Length - 1, parts[0] == "PaperCatalog" && parts.Length > 3 && parts[1] == "Reading" ? 3 : 2)));
}

static string Row(string name, IEnumerable<(bool Hit, int Reached, int Branches)> lines)
{
    var all = lines.ToArray();
    var (hit, reached, branches) = (all.Count(static line => line.Hit), all.Sum(static line => line.Reached), all.Sum(static line => line.Branches));
    return string.Create(CultureInfo.InvariantCulture, $"| {name} | {all.Length:N0} | {100.0 * hit / all.Length:F1} % | {branches:N0} | {(branches == 0 ? 100 : 100.0 * reached / branches):F1} % |");
}
