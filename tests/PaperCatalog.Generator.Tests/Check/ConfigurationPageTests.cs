extern alias generator;
using System.Reflection;
using System.Xml.Linq;
using generator::PaperCatalog.Generator.Configuration;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generator.Tests.Infrastructure;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>docs/configuration.md, the generator and the package's MSBuild files know the same names, defaults and values.</summary>
public sealed class ConfigurationPageTests
{
    private const string DefaultItems = "EnableDefaultPaperItems";

    private static readonly string[] s_page =
        File.ReadAllLines(Path.Combine(SharedFolder.RepositoryRoot, "docs", "configuration.md"));

    private static readonly XDocument s_props =
        XDocument.Load(Path.Combine(SharedFolder.RepositoryRoot, "src", "PaperCatalog", "build", "PaperCatalog.props"));

    private static readonly string[] s_code =
    [
        .. typeof(PropertyNames).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(static field => (string)field.GetRawConstantValue()!),
    ];

    public static TheoryData<string, string> Values
    {
        get
        {
            var values = new TheoryData<string, string>();
            foreach (var row in Rows("Properties").Where(static row => Name(row[0]) != DefaultItems))
            {
                foreach (var value in row[2].Split('`').Where(static (_, index) => index % 2 == 1).Append(Name(row[1])))
                {
                    values.Add(Name(row[0]), value);
                }
            }

            return values;
        }
    }

    [Fact]
    public void Every_property_is_in_the_page_the_code_and_the_package()
    {
        var page = Rows("Properties").Concat(Rows("Also read")).Select(static row => Name(row[0])).Order().ToArray();
        var code = s_code.Where(static name => !name.StartsWith("build_metadata.", StringComparison.Ordinal));
        var visible = s_props.Descendants("CompilerVisibleProperty").Select(static item => item.Attribute("Include")!.Value);

        Assert.Equal(page, code.Append(DefaultItems).Order());
        Assert.Equal(page, visible.Append(DefaultItems).Order());
        Assert.Contains($"'$({DefaultItems})' != 'false'", s_props.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_item_and_metadata_is_in_the_page_the_code_and_the_package()
    {
        var rows = Rows("Items").Select(static row => (Item: Name(row[0]), Metadata: Name(row[1]))).ToArray();
        var visible = s_props.Descendants("CompilerVisibleItemMetadata")
            .Select(static element => (Item: element.Attribute("Include")!.Value, Metadata: element.Attribute("MetadataName")!.Value))
            .ToArray();

        Assert.Equal([("PaperFile", "Catalog"), ("PaperFile", "Members"), .. visible], rows);
        Assert.Equal(
            visible.Select(static item => $"build_metadata.{item.Item}.{item.Metadata}"),
            s_code.Where(static name => name.StartsWith("build_metadata.", StringComparison.Ordinal)));
        Assert.NotNull(s_props.Descendants("ItemDefinitionGroup").Elements("PaperFile").Elements("Catalog").Single());
        Assert.NotNull(s_props.Descendants("ItemDefinitionGroup").Elements("PaperFile").Elements("Members").Single());
        var folder = s_props.Descendants("PaperFile").Single(static element => element.Attribute("Include") is not null).Attribute("Include")!.Value;
        var extensions = folder.Split(';').Select(static pattern => pattern["papers/**/".Length..]).ToArray();
        Assert.All(extensions, static extension => Assert.Contains($"`{extension}`", string.Join(' ', s_page), StringComparison.Ordinal));
        Assert.Equal(12, extensions.Length);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Every_value_of_the_page_is_right(string property, string value)
    {
        var isExample = value is "RootNamespace";
        var project = new CatalogProject().WithFile("a.bib", "@misc{one, title={One}}").WithProperty(property, isExample ? "Test" : value);

        // A paper that nobody cites is what that property is about.
        Assert.Empty((await project.AnalyzeAsync()).Where(static said => said.Id != "PCAT0406"));
        Assert.Empty(project.Generate().Complaints);
    }

    [Fact]
    public void The_defaults_of_the_page_are_those_of_the_code()
    {
        var defaults = Rows("Properties").ToDictionary(static row => Name(row[0]), static row => Name(row[1]));
        var project = new CatalogProject().WithFile("a.bib", "@misc{one, title={One}}");
        var explicitly = project;
        foreach (var (name, value) in defaults)
        {
            explicitly = explicitly.WithProperty(name, value == "RootNamespace" ? "Test" : value);
        }

        Assert.Equal(project.Generate().Text, explicitly.Generate().Text);
        Assert.Equal(CatalogOptions.DefaultClassName, defaults["PaperCatalogClass"]);
        Assert.Contains("internal static partial class Papers", project.Generate().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_oldest_language_of_the_page_is_that_of_the_code() =>
        Assert.Contains($"C# {LanguageFeatures.Lowest.ToDisplayString()} and later", string.Join(' ', s_page), StringComparison.Ordinal);

    [Fact]
    public void A_root_namespace_is_mended_as_the_page_says()
    {
        var project = new CatalogProject().WithFile("a.bib", "@misc{one, title={One}}").WithProperty("RootNamespace", "my-app.2");

        Assert.Contains("namespace my_app._2", project.Generate().Text, StringComparison.Ordinal);
        Assert.Contains("`my-app.2` gives `my_app._2`", string.Join(' ', s_page), StringComparison.Ordinal);
    }

    private static IEnumerable<string[]> Rows(string section) =>
        s_page
            .SkipWhile(line => line != "## " + section)
            .Skip(1)
            .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(static line => line.Trim('|').Split('|'));

    /// <summary>The first code span of a cell.</summary>
    private static string Name(string cell) => cell.Split('`') is [_, var name, ..] ? name : cell.Trim();
}
