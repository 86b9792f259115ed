using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Catalog.Pages;
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
    public void Ten_thousand_records_compile_and_run_where_plain_literals_do_not()
    {
        var text = File.ReadAllText(SharedFolder.Require("corpora/acl/open-10000.bib"));
        var expected = PaperReader.Read(text, PaperFormat.BibTeX, "papers/acl.bib").Records.Select(static record => record.Paper).ToArray();
        var catalog = new CatalogProject().WithFile("papers/acl.bib", text).Generate().Load();

        var actual = catalog.All();
        Assert.Equal(10_000, expected.Length);
        Assert.Equal(expected.Length, actual.Count);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.True(expected[i] == actual[i], expected[i].Key);
        }

        Assert.Same(actual[^1], catalog.Find(expected[^1].Key));
        Assert.Equal(["CS8103"], NaiveComplaints(expected));
    }

    /// <summary>What the compiler says of the same records as a property each that returns a literal.</summary>
    private static IEnumerable<string> NaiveComplaints(IReadOnlyList<Paper> papers)
    {
        var code = new StringBuilder("static class Naive {\n");
        for (var i = 0; i < papers.Count; i++)
        {
            code.Append("public static string P").Append(i).Append(" => ")
                .Append(SymbolDisplay.FormatLiteral(PageWriter.Write(papers[i]), quote: true)).Append(";\n");
        }

        using var assembly = new MemoryStream();
        return new CatalogProject { Code = code.Append('}').ToString() }.Compilation().Emit(assembly).Diagnostics
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.Id)
            .Distinct();
    }
}
