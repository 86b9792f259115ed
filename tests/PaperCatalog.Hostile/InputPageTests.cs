using System.Globalization;
using System.Text;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Hostile;

/// <summary>docs/hostile-inputs.md has a row for each input, and says of it what its expectation says.</summary>
public sealed class InputPageTests
{
    private const int InputCount = 120;

    private static readonly (int First, string Title)[] s_sections =
    [
        (1, "BibTeX"), (37, "RIS"), (49, "CSL-JSON"), (63, "arXiv's feed"), (72, "PubMed's tagged form"), (80, "EndNote XML"), (88, "CITATION.cff"),
        (99, "Text of any format"),
    ];

    private static string PagePath { get; } = Path.Combine(HostileCases.Root, "docs", "hostile-inputs.md");

    [Fact]
    public void No_input_is_missing() =>
        Assert.Equal(Enumerable.Range(1, InputCount), HostileCases.Names.Select(static name => HostileCases.Load(name).Number).Distinct());

    [Fact]
    public void No_file_of_the_folder_is_without_an_expectation() =>
        Assert.All(Directory.EnumerateFiles(HostileCases.Folder), static file => Assert.Contains(HostileCases.Names, name => Path.GetFileName(file).StartsWith(name + ".", StringComparison.Ordinal)));

    [Fact]
    public void The_page_is_what_the_expectations_say() => AcceptedFile.AssertIs(PagePath, Write());

    private static string Write()
    {
        var page = new StringBuilder(
            """
            # Hostile inputs

            What would break a reader, a generator or a build, collected from reports about other tools and from the language's own traps: 120 inputs,
            each with what must come of it. A test takes every one through the reader (on a stack of 256 KiB), the generator with its analyzers,
            and the compiler at its highest warning level, loads the assembly, and compares keys, titles, further members and the place of each
            diagnostic with the expectation, which was written as a judgement of what a user wants. Generated code must be made of the few
            kinds of syntax we print, and no message may hold a line end, a control character or a command for a build server.

            The files are in `tests/PaperCatalog.Hostile/Inputs`, with `NAME.expected` beside each; those of `Makers.cs` are made. This page is written by
            `PAPERCATALOG_ACCEPT_SNAPSHOTS=true dotnet test tests/PaperCatalog.Hostile --filter InputPageTests`.
            PCAT0201, which names a record without a key, is left out here.


            """);
        foreach (var name in HostileCases.Names)
        {
            var hostile = HostileCases.Load(name);
            if (!name.Contains(string.Create(CultureInfo.InvariantCulture, $"{hostile.Number - 1:000}"), StringComparison.Ordinal)
                && s_sections.FirstOrDefault(section => section.First == hostile.Number && name[3] == '-') is { Title: not null } section)
            {
                page.Append(CultureInfo.InvariantCulture, $"{(hostile.Number == 1 ? "" : "\n")}## {section.Title}\n\n| | input | papers kept | reported |\n|--:|---|--:|---|\n");
            }

            page.Append(CultureInfo.InvariantCulture, $"| {hostile.Number} | {Cell(hostile.Why)} | {hostile.PaperCount ?? hostile.Papers.Count} | {Reports(hostile)} |\n");
        }

        return page.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Reports(HostileCase hostile)
    {
        var shown = hostile.Reports.Select(static report => report.Split(' ')).Where(static report => report[0] != "PCAT0201").ToArray();
        var texts = shown.GroupBy(static report => report[0]).Select(static rule =>
        {
            var places = rule.Where(static report => report.Length > 1).Select(static report => report[1]).Distinct().Take(5).ToArray();
            return $"[{rule.Key}](rules/{rule.Key}.md)" + (places.Length > 0 ? " at " + string.Join(", ", places) : string.Empty);
        });
        var more = hostile.ReportCount - hostile.Reports.Count;
        return shown.Length == 0 ? "nothing" : string.Join("; ", texts) + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $", and {more} more") : string.Empty);
    }
}
