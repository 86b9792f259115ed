using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generator.Tests.Infrastructure;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>A page of docs/rules, as its README says it is made.</summary>
internal sealed class RulePage
{
    private const string GoodBibTeX = "@article{good, title = {Good}}\n";
    private const string GoodPlainText = "Key: good\nAbstract: It is good.\n";

    private readonly string[] _lines;

    private RulePage(string[] lines) => _lines = lines;

    public static string Folder { get; } = Path.Combine(SharedFolder.RepositoryRoot, "docs", "rules");

    public string Heading => _lines[0];

    public string Summary => _lines[2];

    public IEnumerable<string> Sections => _lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..]);

    public string Text => string.Join("\n", _lines);

    public static RulePage Read(string id) => new(File.ReadAllText(Path.Combine(Folder, id + ".md")).Split('\n'));

    /// <summary>The project that a section shows; null where it shows none.</summary>
    public CatalogProject? Example(string section)
    {
        var blocks = Blocks(section).ToArray();
        if (blocks.Length == 0)
        {
            return null;
        }

        var project = new CatalogProject();
        foreach (var (name, text) in blocks)
        {
            project = Path.GetExtension(name) switch
            {
                ".csproj" => WithProject(project, XDocument.Parse(text)),
                ".cs" => project with { Code = text },
                ".globalconfig" => WithSeverities(project, text),
                _ => project.WithFile(name, text),
            };
        }

        return project;
    }

    private static CatalogProject WithSeverities(CatalogProject project, string text)
    {
        foreach (var line in text.Split('\n').Where(static line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)))
        {
            var severity = line.Split(" = ")[1] switch
            {
                "warning" => ReportDiagnostic.Warn,
                "suggestion" => ReportDiagnostic.Info,
                var other => throw new InvalidDataException(other),
            };
            project = project.WithRule(line.Split('.')[1], severity);
        }

        return project;
    }

    private static CatalogProject WithProject(CatalogProject project, XDocument file)
    {
        foreach (var property in file.Descendants("PropertyGroup").Elements())
        {
            if (property.Name == "GenerateDocumentationFile")
            {
                project = project with { Documentation = property.Value == "true" ? DocumentationMode.Diagnose : DocumentationMode.None };
            }
            else if (property.Name == "LangVersion")
            {
                Assert.True(LanguageVersionFacts.TryParse(property.Value, out var version));
                project = project with { LanguageVersion = version };
            }
            else
            {
                project = project.WithProperty(property.Name.LocalName, property.Value);
            }
        }

        foreach (var item in file.Descendants("ItemGroup").Elements())
        {
            var path = item.Attribute("Include")!.Value;
            var text = path.EndsWith(".bib", StringComparison.Ordinal) ? GoodBibTeX : GoodPlainText;
            var mark = item.Name == "PaperFile"
                ? item.Attribute("Catalog")?.Value ?? "Papers"
                : item.Attribute("PaperCatalog")?.Value ?? string.Empty;
            project = project.WithFile(path, text, mark);
        }

        return project;
    }

    private IEnumerable<(string Name, string Text)> Blocks(string section)
    {
        var line = Array.IndexOf(_lines, "## " + section) + 1;
        Assert.NotEqual(0, line);
        for (; line < _lines.Length && !_lines[line].StartsWith("## ", StringComparison.Ordinal); line++)
        {
            if (!_lines[line].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var name = _lines[line].Split(' ')[1];
            var end = Array.IndexOf(_lines, "```", line + 1);
            yield return (name, string.Concat(_lines[(line + 1)..end].Select(static text => text + "\n")));
            line = end;
        }
    }
}
