using System.Globalization;
using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>No text of a file, path or property can forge a line of a build log, or a command to a build server.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] s_hostile =
    [
        "a\nX.cs(1,1): error CS0001: forged",
        "a\rX.cs(1,1): error CS0001: forged",
        "a\u2028b\u2029c\u0085d\u000Be\u000Cf",
        "##vso[task.setvariable variable=x]y",
        "####[command]y",
        "::error file=x::y",
        "x\u001B[31mred\u001B[0m\u009B31m",
        "x\u202Eterces\u202C\u2066y\u2069",
        "x\u200B\u00AD\uFEFF\u200Fy",
        "x\0y\u0007",
        "{0} {oops} {{",
        "\uD800 lone \uDC00",
        new string('x', 5000),
        "\U000E0001\U000E0020tag",
    ];

    private static readonly (string Id, string Path, string Text)[] s_carriers =
    [
        ("PCAT0102", "a.bib", "@misc{k, title = \"§,\n year = 2020\n}\n@misc{§, title={A}}"),
        ("PCAT0107", "a.bib", "@misc{k, note = x§, title={A}}"),
        ("PCAT0108", "a.bib", "@misc{k, title={A}, (§), year=2020}"),
        ("PCAT0109", "papers/a.txt", "Key: k\nDOI: §\nDOI: §\nAbstract: A.\n"),
        ("PCAT0110", "papers/a.txt", "Key: k\nAbstract: \\foo§ {\\§} A.\n"),
        ("PCAT0111", "a.bib", "@misc{k, crossref = {§}, title={A}}"),
        ("PCAT0113", "papers/a.txt", "Key: k\nYear: §\nAbstract: A.\n"),
        ("PCAT0113", "a.bib", "@misc{k, year = {§}, title={A}}"),
        ("PCAT0117", "a.bib", "@misc{k, author = {§, a, b, c, d, e and § and and}, title={A}}"),
        ("PCAT0201", "papers/a.txt", "Title: §\nAbstract: §\n"),
        ("PCAT0203", "a.bib", "@misc{§k, title={A}}\n@misc{§k, title={B}}"),
        ("PCAT0301", "papers/a.txt", "Key: k\nTitle: T\nAuthors: A §\nYear: 2000\nDOI: 10.1000/a§\nAbstract: A.\nKey: k\nTitle: T\nAuthors: B §\nYear: 2001\nDOI: 10.1000/b§\nAbstract: A.\n"),
        ("PCAT0301", "papers/a.txt", "Key: k\nAuthors: A\nTitle: A §\nAbstract: A.\nKey: k\nAuthors: A\nTitle: B §\nAbstract: A.\n"),
    ];

    [Fact]
    public async Task No_text_of_a_file_gets_out_of_its_message()
    {
        var reported = new HashSet<string>();
        foreach (var (id, path, template) in s_carriers)
        {
            foreach (var hostile in s_hostile)
            {
                var diagnostics = await new CatalogProject().WithFile(path, template.Replace("§", hostile, StringComparison.Ordinal)).AnalyzeAsync();
                Assert.All(diagnostics, static diagnostic => CheckSafe(Said.Message(diagnostic)));
                reported.UnionWith(diagnostics.Select(static diagnostic => diagnostic.Id));
            }

            Assert.Contains(id, reported);
        }
    }

    [Fact]
    public async Task No_path_gets_out_of_a_message()
    {
        foreach (var hostile in s_hostile)
        {
            var project = new CatalogProject()
                .WithFile("papers/" + hostile + ".txt", "Key: one\nTitle: A\nYear: 2000\nAbstract: A.\n")
                .WithFile("papers/z.bib", "@misc{one, title = {A}, year = 2001}\n@misc{ONE, title = {B}}\n");

            var diagnostics = await project.AnalyzeAsync();
            Assert.Equal(["PCAT0204", "PCAT0301"], diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
            Assert.All(diagnostics, static diagnostic => CheckSafe(Said.Message(diagnostic)));
            Assert.All(diagnostics, static diagnostic => Assert.Contains("(1)", Said.Message(diagnostic), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task No_property_and_no_mark_gets_out_of_a_message()
    {
        foreach (var hostile in s_hostile)
        {
            var project = new CatalogProject()
                .WithFile("papers/a.txt", "Key: one\nAbstract: A.\n", hostile + " ")
                .WithProperty("PaperCatalogNamespace", hostile + " x")
                .WithProperty("PaperCatalogClass", hostile + " x")
                .WithProperty("PaperCatalogAccessibility", hostile)
                .WithProperty("PaperCatalogDocumentation", hostile);

            var diagnostics = await project.AnalyzeAsync();
            Assert.Equal(4, diagnostics.Count(static diagnostic => diagnostic.Id == "PCAT0002"));
            Assert.All(diagnostics, static diagnostic => CheckSafe(Said.Message(diagnostic)));
        }
    }

    [Fact]
    public void A_fault_of_ours_is_said_in_one_line()
    {
        var project = new CatalogProject().WithFile("papers/good.txt", "Key: one\nTitle: One\nAbstract: A.\n");
        project = project with { Files = [.. project.Files, new ThrowingText(CatalogProject.Directory + "/##vso[a]\nb.bib")] };

        var result = project.Driver().RunGenerators(project.Compilation()).GetRunResult();

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("PCAT0001", Said.Place(diagnostic));
        CheckSafe(Said.Message(diagnostic));
        Assert.Contains("InvalidOperationException", Said.Message(diagnostic), StringComparison.Ordinal);
        Assert.Contains(result.GeneratedTrees, static tree => tree.ToString().Contains("One", StringComparison.Ordinal));
    }

    private static void CheckSafe(string message)
    {
        Assert.InRange(message.Length, 1, 400);
        Assert.DoesNotContain("##", message, StringComparison.Ordinal);
        Assert.DoesNotContain("::", message, StringComparison.Ordinal);
        for (var i = 0; i < message.Length; i++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(message, i);
            Assert.False(
                category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate,
                FormattableString.Invariant($"U+{(int)message[i]:X4} stands in: {message}"));
            i += char.IsSurrogatePair(message, i) ? 1 : 0;
        }

        // No word of the message itself has an x in a row.
        Assert.True(message.Count(static c => c == 'x') <= 165, message);
    }

    private sealed class ThrowingText(string path) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("first line\n::error::second line");
    }
}
