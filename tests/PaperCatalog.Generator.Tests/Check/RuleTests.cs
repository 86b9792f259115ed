extern alias generator;
using System.Reflection;
using generator::PaperCatalog.Generator.Check;
using Microsoft.CodeAnalysis;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>Descriptors, identifiers, release notes and pages say the same, and the pages do not lie.</summary>
public sealed class RuleTests
{
    private static readonly string[] s_sections =
        ["What it means", "Why it matters", "Bad example", "Good example", "How to fix", "How to silence"];

    // A fault of ours has no known example (HostileTextTests has a made-up one); bytes that are no UTF-8 cannot stand in
    // a page (UndecodableTextTests has them), nor can two versions of ourselves (OtherVersionTests).
    private static readonly string[] s_withoutExample = ["PCAT0001", "PCAT0007", "PCAT0116"];

    private static readonly DiagnosticDescriptor[] s_descriptors =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(static field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. s_descriptors.Select(static descriptor => descriptor.Id)];

    [Fact]
    public void Every_identifier_has_one_descriptor_of_its_name()
    {
        var fields = typeof(DiagnosticIds).GetFields(BindingFlags.Static | BindingFlags.Public);
        Assert.Equal(
            fields.Select(static field => ((string)field.GetRawConstantValue()!, field.Name)).Order(),
            typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public)
                .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
                .Select(static field => (((DiagnosticDescriptor)field.GetValue(null)!).Id, field.Name))
                .Order());
    }

    [Fact]
    public void Every_rule_is_reported_by_one_analyzer_but_the_generators_two() =>
        Assert.Equal(
            s_descriptors.Select(static descriptor => descriptor.Id).Where(static id => id is not ("PCAT0001" or "PCAT0007")),
            new PaperFileAnalyzer().SupportedDiagnostics
                .Concat(new ConfigurationAnalyzer().SupportedDiagnostics)
                .Concat(new CitationAnalyzer().SupportedDiagnostics)
                .Concat(new UncitedPaperAnalyzer().SupportedDiagnostics)
                .Select(static descriptor => descriptor.Id)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void The_release_notes_list_every_rule()
    {
        var notes = Path.Combine(SharedFolder.RepositoryRoot, "src", "PaperCatalog.Generator");
        var lines = File.ReadAllLines(Path.Combine(notes, "AnalyzerReleases.Shipped.md"))
            .Concat(File.ReadAllLines(Path.Combine(notes, "AnalyzerReleases.Unshipped.md")))
            .Where(static line => line.StartsWith("PCAT", StringComparison.Ordinal));
        Assert.Equal(
            s_descriptors.Select(static rule => $"{rule.Id} | {rule.Category} | {Severity(rule)} | {rule.Title}"),
            lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule()
    {
        Assert.Equal(
            s_descriptors.Select(static rule => rule.Id + ".md").Append("README.md").Append("coverage.md"),
            Directory.GetFiles(RulePage.Folder).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        Assert.All(s_descriptors, static rule => Assert.EndsWith("/docs/rules/" + rule.Id + ".md", rule.HelpLinkUri, StringComparison.Ordinal));
    }

    [Fact]
    public void The_overview_lists_every_rule() =>
        Assert.Equal(
            s_descriptors.Select(static rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | `{rule.Category}` | {Severity(rule)} |"),
            File.ReadAllLines(Path.Combine(RulePage.Folder, "README.md")).Where(static line => line.StartsWith("| [PCAT", StringComparison.Ordinal)));

    [Fact]
    public void The_overview_knows_the_messages_of_the_build()
    {
        var targets = File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "src", "PaperCatalog", "build", "PaperCatalog.targets"));
        var tasks = Directory.GetFiles(Path.Combine(SharedFolder.RepositoryRoot, "src", "PaperCatalog.Build"), "*.cs")
            .SelectMany(static path => File.ReadAllText(path).Split("\"PCAT9").Skip(1))
            .Select(static text => "PCAT9" + text[..3]);
        var codes = targets.Split("Code=\"").Skip(1).Select(static text => text[..8]).Concat(tasks).Distinct().Order(StringComparer.Ordinal).ToArray();

        var page = File.ReadAllText(Path.Combine(RulePage.Folder, "README.md"));
        Assert.NotEmpty(codes);
        Assert.Equal(codes, page.Split('`').Where(static code => code.StartsWith("PCAT9", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_descriptor_says(string id)
    {
        var page = RulePage.Read(id);
        var rule = s_descriptors.Single(rule => rule.Id == id);

        Assert.Equal($"# {id}: {rule.Title}", page.Heading);
        Assert.Equal($"Category `{rule.Category}`, severity `{Severity(rule)}`.", page.Summary);
        Assert.Equal(s_sections, page.Sections);
        Assert.Contains($"dotnet_diagnostic.{id}.severity = none\n", page.Text, StringComparison.Ordinal);
        Assert.Contains($"<NoWarn>$(NoWarn);{id}</NoWarn>", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Text.Split("PCAT").Skip(1), text => "PCAT" + text[..4] != id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_examples_of_a_page_are_true(string id)
    {
        var page = RulePage.Read(id);
        var bad = page.Example("Bad example");
        var good = page.Example("Good example");
        Assert.Equal(s_withoutExample.Contains(id), bad is null);
        Assert.Equal(bad is null, good is null);
        if (bad is null || good is null)
        {
            return;
        }

        bad = bad.WithRule(id);
        good = good.WithRule(id);
        Assert.Equal([id], (await bad.AnalyzeAsync()).Select(static diagnostic => diagnostic.Id).Distinct());
        Assert.Empty(await good.AnalyzeAsync());
        Assert.Empty(good.Generate().Complaints);
    }

    private static string Severity(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled";
}
