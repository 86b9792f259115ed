using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generator.Tests.Infrastructure;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Execution;

/// <summary>Records written by others, through the whole chain: file, generator, compiler, loaded assembly.</summary>
public sealed class LargeCatalogTests
{
    [Fact]
    public void Every_value_of_a_hundred_records_arrives()
    {
        var text = File.ReadAllText(SharedFolder.Require("corpora/acl/open-100.bib"));
        var expected = PaperReader.Read(text, PaperFormat.BibTeX, "papers/acl.bib").Records.Select(static record => record.Paper).ToArray();
        var catalog = new CatalogProject().WithFile("papers/acl.bib", text).Generate().Load();

        Assert.Equal(100, expected.Length);
        Assert.Equal(expected, catalog.All());
        Assert.All(expected, paper => Assert.Equal(paper, catalog.Find(paper.Key)));
        Assert.All(expected.Where(static paper => paper.Doi is not null), paper => Assert.Equal(paper, catalog.Find("https://doi.org/" + paper.Doi)));
        Assert.Equal(100, catalog.PaperMembers().Select(member => catalog.Paper(member)).Distinct().Count());
        foreach (var year in expected.GroupBy(static paper => paper.Year!.Value))
        {
            Assert.Equal(year, catalog.View("ByYear", "Y" + year.Key));
        }
    }

    [Fact]
    public void Ten_thousand_records_with_abstracts_compile_and_run_where_plain_literals_do_not()
    {
        var text = File.ReadAllText(SharedFolder.Require("corpora/acl/open-10000.bib"));
        var papers = PaperReader.Read(text, PaperFormat.BibTeX).Records.Select(static record => record.Paper).ToArray();
        Assert.Equal(10_000, papers.Length);

        // What is left of the records without an abstract does not reach the limit: each gets one, each another.
        var filler = string.Concat(Enumerable.Repeat("An abstract of average length for a record that has none of its own. ", 15));
        var records = string.Concat(papers.Select((paper, i) =>
            $"@article{{{paper.Key}, title = {{Title {i}}}, abstract = {{{i} {(paper.Abstract is { Length: > 200 } own ? Plain(own) : filler)}}}}}\n"));
        var catalog = new CatalogProject().WithFile("papers/acl.bib", records).WithProperty("PaperCatalogDocumentation", "Short").Generate().Load();

        Assert.Equal(10_000, catalog.All().Count);
        Assert.Equal("Title 9999", catalog.Find(papers[^1].Key)!.Title);
        Assert.Contains("CS8103", NaiveComplaints(catalog.All()));
    }

    [Fact]
    public void The_same_ten_thousand_records_as_they_are_give_every_value()
    {
        var text = File.ReadAllText(SharedFolder.Require("corpora/acl/open-10000.bib"));
        var expected = PaperReader.Read(text, PaperFormat.BibTeX, "papers/acl.bib").Records.Select(static record => record.Paper).ToArray();
        var catalog = new CatalogProject().WithFile("papers/acl.bib", text).Generate().Load();

        var actual = catalog.All();
        Assert.Equal(expected.Length, actual.Count);
        Assert.All(Enumerable.Range(0, expected.Length), i => Assert.Equal(expected[i], actual[i]));
    }

    private static IEnumerable<string> NaiveComplaints(IReadOnlyList<Paper> papers)
    {
        var code = new StringBuilder("static class Naive {\n");
        for (var i = 0; i < papers.Count; i++)
        {
            code.Append("public static string P").Append(i).Append(" => ").Append(SymbolDisplay.FormatLiteral(papers[i].Abstract!, quote: true)).Append(";\n");
        }

        using var assembly = new MemoryStream();
        return new CatalogProject { Code = code.Append('}').ToString() }.Compilation().Emit(assembly).Diagnostics
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.Id)
            .Distinct();
    }

    private static string Plain(string text) => string.Concat(text.Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '.' or ','));
}
