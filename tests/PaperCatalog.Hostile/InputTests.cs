using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Tests.Emit;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Hostile;

/// <summary>Each input goes through the reader, the generator with its analyzers, and the compiler; what must come of it stands beside it.</summary>
public sealed class InputTests
{
    /// <summary>What a thread of an editor may have left.</summary>
    private const int StackSize = 256 * 1024;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static TheoryData<string> Names => [.. HostileCases.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_input_gives_its_papers_and_its_reports(string name)
    {
        var hostile = HostileCases.Load(name);
        var project = new CatalogProject();
        foreach (var (path, bytes) in hostile.Files)
        {
            var fullPath = path[0] is '/' or '\\' || path[1] == ':' ? path : CatalogProject.Directory + "/" + path;
            project = project with
            {
                Files = [.. project.Files, new MemoryText(fullPath, bytes is null ? null : Decode(bytes))],
                Catalogs = project.Catalogs.SetItem(fullPath, "Papers"),
            };
        }

        var readCount = project.Files.Sum(file => Read(file));
        var generated = project.Generate();
        GeneratedTrees.Check(generated);
        var catalog = generated.Load();
        var diagnostics = await project.AnalyzeAsync();

        Assert.All(diagnostics, diagnostic => CheckPlace(diagnostic, project));
        Assert.All(diagnostics, static diagnostic => CheckMessage(diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Check(hostile, catalog, [.. diagnostics.Select(diagnostic => (Shown.Report(diagnostic, hostile.Files.Count > 1), diagnostic))], readCount);
    }

    private static SourceText Decode(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return SourceText.From(stream, s_utf8, SourceHashAlgorithm.Sha256);
    }

    /// <summary>Reads a file on a small stack; every problem is a line and lies in the text.</summary>
    private static int Read(AdditionalText file)
    {
        if (file.GetText()?.ToString() is not { } text)
        {
            return 0;
        }

        ReadResult? result = null;
        Exception? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = PaperReader.Read(text, file.Path);
                }
                catch (Exception exception)
                {
                    fault = exception;
                }
            },
            StackSize);
        thread.Start();
        thread.Join();

        Assert.Null(fault);
        Assert.All(result!.Problems, problem => Assert.InRange(problem.Span.End, problem.Span.Start, text.Length));
        Assert.All(result.Problems, static problem => CheckMessage(problem.Message));
        Assert.All(result.Records, record => Assert.InRange(record.Span.End, record.Span.Start, text.Length));
        return result.Records.Count;
    }

    private static void CheckPlace(Diagnostic diagnostic, CatalogProject project)
    {
        if (diagnostic.Location != Location.None)
        {
            var file = project.Files.First(file => file.Path == diagnostic.Location.GetLineSpan().Path);
            Assert.InRange(diagnostic.Location.SourceSpan.End, 0, file.GetText()!.Length);
        }
    }

    private static void CheckMessage(string message)
    {
        Assert.InRange(message.Length, 1, 400);
        Assert.DoesNotContain("##", message, StringComparison.Ordinal);
        Assert.DoesNotContain("::", message, StringComparison.Ordinal);
        foreach (var rune in message.EnumerateRunes())
        {
            Assert.False(
                Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate,
                message);
        }
    }

    private static void Check(HostileCase hostile, LoadedCatalog catalog, (string Text, Diagnostic Diagnostic)[] reports, int readCount)
    {
        // Reflection looks for a property among all of them: not done where no name is asked for.
        var asked = hostile.Papers.Any(static paper => paper.Contains(" -> ", StringComparison.Ordinal)) ? catalog.PaperMembers() : [];
        var members = asked.ToDictionary(member => catalog.Paper(member).Key, StringComparer.Ordinal);
        var expected = hostile.Papers.ToDictionary(static paper => paper.Split([" -> ", " | "], 2, StringSplitOptions.None)[0], StringComparer.Ordinal);
        var papers = catalog.All().Select(paper =>
        {
            var line = expected.GetValueOrDefault(Shown.Text(paper.Key), string.Empty);
            var parts = line.Split(" | ").Skip(1).Select(static part => part.Split('=')[0]).Where(static part => s_parts.Contains(part) || part.StartsWith("raw.", StringComparison.Ordinal));
            return Shown.Paper(paper, line.Contains(" -> ", StringComparison.Ordinal) ? members[paper.Key] : null, parts);
        }).ToArray();
        var reportTexts = reports.Select(static report => report.Text).Order(StringComparer.Ordinal).ToArray();

        var isSame = (hostile.ReadCount ?? hostile.PaperCount ?? hostile.Papers.Count) == readCount
            && IsSame(hostile.Papers, papers, hostile.PaperCount)
            && IsSame(hostile.Reports.Order(StringComparer.Ordinal).ToArray(), reportTexts, hostile.ReportCount);
        Assert.True(isSame, isSame ? string.Empty : Said(hostile, papers, reports, readCount));
    }

    private static readonly HashSet<string> s_parts =
        ["abstract", "arxiv", "authors", "first", "doi", "issued", "journal", "kind", "note", "pages", "pmid", "volume"];

    private static bool IsSame(IReadOnlyList<string> expected, string[] actual, int? count) =>
        count is null ? expected.SequenceEqual(actual) : actual.Length == count && !expected.Except(actual).Any();

    private static string Said(HostileCase hostile, string[] papers, (string Text, Diagnostic Diagnostic)[] reports, int readCount)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{hostile.Name}: expected\n");
        hostile.Papers.ToList().ForEach(paper => text.Append("paper ").Append(paper).Append('\n'));
        hostile.Reports.ToList().ForEach(report => text.Append("report ").Append(report).Append('\n'));
        text.Append(CultureInfo.InvariantCulture, $"but there are {readCount} records read, {papers.Length} papers and {reports.Length} reports:\n");
        papers.Take(30).ToList().ForEach(paper => text.Append("paper ").Append(paper).Append('\n'));
        reports.OrderBy(static report => report.Text, StringComparer.Ordinal).Take(30).ToList().ForEach(report =>
            text.Append("report ").Append(report.Text).Append("   (").Append(report.Diagnostic.GetMessage(CultureInfo.InvariantCulture)).Append(")\n"));
        return text.ToString();
    }
}
