using PaperCatalog.Conformance.Wild;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.BibTeX;

/// <summary>Every BibTeX file of the corpora: none fails, none loses a record.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    /// <summary>Where the count of lines is wrong, and by how much.</summary>
    private static readonly Dictionary<string, int> s_miscounted = new(StringComparer.Ordinal)
    {
        // "inclination may use.@", a blank line, "MaNuAl  (scribe,"; and "@FAKE-ENTRY" with its brace on the next line.
        ["geelaw-bibtex.net/deps/bibtex/src/btxdoc.bib"] = 2,

        // "?@incollection {": an entry behind a stray character.
        ["serde_bibtex/assets/syntax/https:##vmi.lmt.ei.tum.de#publications#bibtex#kranz.bib"] = 1,

        // "@InProceedings" with its brace on the next line.
        ["serde_bibtex/assets/syntax/www.cacs.louisiana.edu#~walenste#pubs#2003-iwdsc-walenstein-lakhotia.bib"] = 1,
    };

    [Fact]
    public void Every_file_is_read_and_no_record_is_lost()
    {
        var root = SharedFolder.Require("corpora");
        var files = 0;
        var records = 0;
        var problems = new SortedDictionary<ProblemKind, int>();
        var differing = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(root, "*.bib", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path);
            var result = BibTeXSource.Read(text);
            files++;
            records += result.Records.Count;
            foreach (var problem in result.Problems)
            {
                problems[problem.Kind] = problems.GetValueOrDefault(problem.Kind) + 1;
            }

            AssertSpans(text, result);
            var difference = result.Records.Count - EntryCount.Of(text);
            if (difference != 0)
            {
                differing.Add(Path.GetRelativePath(root, path).Replace('\\', '/'), difference);
            }
        }

        output.WriteLine($"{files} files, {records} records; problems: {string.Join(", ", problems)}");
        Assert.True(files > 1_000);
        Assert.Equal(s_miscounted.OrderBy(static pair => pair.Key), differing.OrderBy(static pair => pair.Key));
    }

    /// <summary>Records stand one after another, fields within them, and each span is in the text.</summary>
    internal static void AssertSpans(string text, ReadResult result)
    {
        var end = 0;
        foreach (var record in result.Records)
        {
            Assert.InRange(record.Span.Start, end, text.Length);
            Assert.InRange(record.Span.End, record.Span.Start + 1, text.Length);
            Assert.Equal('@', text[record.Span.Start]);
            Assert.Equal(record.Paper.Fields.Count, record.FieldSpans.Count);
            end = record.Span.Start;
            foreach (var span in record.FieldSpans)
            {
                Assert.InRange(span.Start, end, record.Span.End);
                Assert.InRange(span.End, span.Start, record.Span.End);
                end = span.End;
            }

            end = record.Span.End;
        }

        Assert.All(result.Problems, problem => Assert.InRange(problem.Span.End, 0, text.Length));
    }
}
