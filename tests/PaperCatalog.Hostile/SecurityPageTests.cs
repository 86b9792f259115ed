extern alias generator;
using System.Globalization;
using generator::PaperCatalog.Generator.Check;
using generator::PaperCatalog.Generator.Name;
using PaperCatalog.Naming;
using PaperCatalog.Reading;
using PaperCatalog.Reading.Latex;

namespace PaperCatalog.Hostile;

/// <summary>The limits of docs/SECURITY.md are those of the code.</summary>
public sealed class SecurityPageTests
{
    private static readonly Dictionary<string, int> s_limits = new(StringComparer.Ordinal)
    {
        ["length of a file, UTF-16 units"] = ReadLimits.TextLength,
        ["nesting of braces, JSON, XML and YAML"] = ReadLimits.Nesting,
        ["text that abbreviations and macros expand to, UTF-16 units"] = ReadLimits.ExpandedLength,
        ["macros within macros"] = ReadLimits.ExpansionDepth,
        ["definition of a macro, UTF-16 units"] = MacroDefinition.Longest,
        ["text in which ends of definitions are looked for in vain, UTF-16 units"] = LatexMacros.MostVainReading,
        ["aliases and entities that are followed"] = 0, // inputs 64 to 66, 88 and 89
        ["problems of a file"] = ReadLimits.Problems,
        ["papers of a catalog that are members of its class"] = CatalogLimits.Members,
        ["members of a view that are shown unless `PaperCatalogViews` says otherwise"] = CatalogView.MostMembers,
        ["members of a view"] = CatalogLimits.Members,
        ["places of bytes that are no UTF-8, read from a stream"] = EncodedText.MostFaults,
        ["length of a member's name, UTF-16 units"] = PaperNames.Longest,
        ["strangers' text in a message, UTF-16 units"] = DiagnosticText.Longest,
        ["length of a generated file's name"] = 70, // SinkTests of the generator
    };

    [Fact]
    public void Every_limit_has_its_row_and_its_value()
    {
        var rows = File.ReadLines(Path.Combine(HostileCases.Root, "docs", "SECURITY.md"))
            .SkipWhile(static line => line != "## Limits")
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(static row => row[1], static row => row[2], StringComparer.Ordinal);

        Assert.Equal(s_limits.Keys.Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));
        Assert.All(s_limits, limit => Assert.Equal(limit.Value.ToString("N0", CultureInfo.InvariantCulture), rows[limit.Key]));
    }

    [Fact]
    public void Every_claim_names_tests_that_there_are()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(HostileCases.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Select(static path => Path.GetFileNameWithoutExtension(path)!)
            .ToHashSet(StringComparer.Ordinal);
        var proofs = File.ReadLines(Path.Combine(HostileCases.Root, "docs", "SECURITY.md"))
            .SkipWhile(static line => line != "## Threat model")
            .TakeWhile(static line => line != "## Limits")
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(static line => line.Split('|')[3].Split('`').Where(static (_, i) => i % 2 == 1).ToArray())
            .ToArray();

        Assert.True(proofs.Length > 5);
        Assert.All(proofs, names =>
        {
            Assert.NotEmpty(names);
            Assert.All(names, name => Assert.Contains(name, tests));
        });
    }

    [Fact]
    public void Every_limit_on_depth_holds()
    {
        // One deeper than the limit is said, and the limit itself is not.
        foreach (var (depth, isSaid) in new[] { (ReadLimits.Nesting - 2, false), (ReadLimits.Nesting + 2, true) })
        {
            var braces = PaperReader.Read("@misc{k, title = {" + new string('{', depth) + "x" + new string('}', depth) + "}}", PaperFormat.BibTeX);
            var json = PaperReader.Read("[{\"id\": \"k\", \"x\": " + new string('[', depth - 2) + new string(']', depth - 2) + "}]", PaperFormat.CslJson);
            Assert.Equal(isSaid, braces.Problems.Any(static problem => problem.Kind == ProblemKind.LimitExceeded));
            Assert.Equal(isSaid, json.Problems.Any(static problem => problem.Kind == ProblemKind.LimitExceeded));
        }
    }
}
