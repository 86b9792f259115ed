using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.CodeFixes;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>The fixes of paper files: the message goes, nothing else changes, and nothing is offered that is not certain.</summary>
public sealed class PaperFixTests
{
    [Theory]
    [InlineData("PCAT0501", "@misc{a, title = {A},\r\n  doi = {10.1007/abc.},\r\n}\r\n", "@misc{a, title = {A},\r\n  doi = {10.1007/abc},\r\n}\r\n")]
    [InlineData("PCAT0502", "@misc{a, title = {A}, doi = \"https://doi.org/10.1007/abc\"}", "@misc{a, title = {A}, doi = \"10.1007/abc\"}")]
    [InlineData("PCAT0502", "@misc{a, title = {A}, doi = {doi: 10.1007/abc}}", "@misc{a, title = {A}, doi = {10.1007/abc}}")]
    [InlineData("PCAT0504", "@book{a, title = {A}, isbn = {978-0-306-40615-2}}", "@book{a, title = {A}, isbn = {978-0-306-40615-7}}")]
    [InlineData("PCAT0504", "@book{a, title = {A}, isbn = {0-3O6-40615-2}}", "@book{a, title = {A}, isbn = {0-306-40615-2}}")]
    [InlineData("PCAT0505", "@misc{a, title = {A}, issn = {0O28-0836}}", "@misc{a, title = {A}, issn = {0028-0836}}")]
    [InlineData("PCAT0601", "@artcle{a, title = {A}}", "@article{a, title = {A}}")]
    [InlineData("PCAT0603", "@misc{a, title = {A},\n\tauhtor={B. Cee}}", "@misc{a, title = {A},\n\tauthor={B. Cee}}")]
    [InlineData("PCAT0606", "@inproceedings{a, title = {A}, journal = {B}}", "@inproceedings{a, title = {A}, booktitle = {B}}")]
    [InlineData("PCAT0701", "@misc{a, title = {A \\&amp; B}}", "@misc{a, title = {A \\& B}}")]
    [InlineData("PCAT0701", "@misc{a, title = {Ren&eacute;}}", "@misc{a, title = {René}}")]
    [InlineData("PCAT0702", "@misc{a, title = {RenÃ©}}", "@misc{a, title = {René}}")]
    [InlineData("PCAT0703", "@misc{a, title = {A & B}}", "@misc{a, title = {A \\& B}}")]
    [InlineData("PCAT0704", "@misc{a, title = {On BERT}}", "@misc{a, title = {On {BERT}}}")]
    [InlineData("PCAT0706", "@misc{a, title = {A}, author = {B. Cee and D. Eff, et al.}}", "@misc{a, title = {A}, author = {B. Cee and D. Eff and others}}")]
    [InlineData("PCAT0706", "@misc{a, title = {A}, author = {B. Cee and et al}}", "@misc{a, title = {A}, author = {B. Cee and others}}")]
    [InlineData("PCAT0707", "@misc{a, title = {A}, author = {B. Cee, D. Eff}}", "@misc{a, title = {A}, author = {B. Cee and D. Eff}}")]
    [InlineData("PCAT0709", "@misc{a, title = {Rene\u0301}}", "@misc{a, title = {René}}")]
    [InlineData("PCAT0711", "@misc{a, title = {A}, pages = {1-9}}", "@misc{a, title = {A}, pages = {1--9}}")]
    [InlineData("PCAT0204", "@misc{a, title = {A}, author = {X}}\n@misc{A, title = {B}, author = {Y}}", "@misc{a, title = {A}, author = {X}}\n@misc{Ab, title = {B}, author = {Y}}")]
    [InlineData("PCAT0203", "@misc{a, title = {A}, author = {X}}\n@misc{a, title = {B}, author = {Y}}\n@misc{ab, title = {C}}", "@misc{a, title = {A}, author = {X}}\n@misc{ac, title = {B}, author = {Y}}\n@misc{ab, title = {C}}")]
    [InlineData("PCAT0103", "@misc{a, title = {A}\r\n  year = 2020\r\n}\r\n", "@misc{a, title = {A},\r\n  year = 2020\r\n}\r\n")]
    [InlineData("PCAT0101", "@misc{a,\n  title = {Open,\n  year = 2020\n}\n@misc{b, title = {B}}\n", "@misc{a,\n  title = {Open},\n  year = 2020\n}\n@misc{b, title = {B}}\n")]
    [InlineData("PCAT0101", "@misc{a,\n  title = {A},\n  year = 2020\n\n@misc{b, title = {B}}\n", "@misc{a,\n  title = {A},\n  year = 2020\n}\n\n@misc{b, title = {B}}\n")]
    [InlineData("PCAT0102", "@misc{a,\n  title = \"Open,\n  year = 2020\n}\n", "@misc{a,\n  title = \"Open\",\n  year = 2020\n}\n")]
    [InlineData("PCAT0605", "@article{a,\r\n  title = {A},\r\n  author = {B}\r\n}\r\n", "@article{a,\r\n  title = {A},\r\n  author = {B},\r\n  journaltitle = {TODO},\r\n  date = {TODO}\r\n}\r\n")]
    [InlineData("PCAT0605", "@book{a, title = {A}, year = 2020}", "@book{a, title = {A}, year = 2020, author = {TODO}}")]
    public async Task A_fix_repairs_what_it_promises_and_nothing_else(string id, string before, string after)
    {
        var project = new CatalogProject().WithFile("a.bib", before).WithRule(id);

        var result = await FixedProject.FixFirstAsync(project, id);

        Assert.NotNull(result);
        Assert.Equal(after, result.Files[0].GetText()!.ToString());
        Assert.DoesNotContain(await result.AnalyzeAsync(), diagnostic => diagnostic.Id == id);
    }

    [Theory]
    [InlineData("PCAT0501", "@misc{a, title = {A}, doi = {none}}")]
    [InlineData("PCAT0504", "@book{a, title = {A}, isbn = {978-0-306-40615-3}}")]
    [InlineData("PCAT0505", "@misc{a, title = {A}, issn = {0028-0835}}")]
    [InlineData("PCAT0706", "@misc{a, title = {A}, author = {B. Cee et al. and D. Eff}}")]
    [InlineData("PCAT0502", "@string{d = {https://doi.org/10.1007/abc}}\n@misc{a, title = {A}, doi = d}")]
    public async Task What_is_not_certain_is_not_offered(string id, string text) =>
        Assert.Null(await FixedProject.FixFirstAsync(new CatalogProject().WithFile("a.bib", text), id));

    [Fact]
    public async Task Two_entries_of_one_paper_become_one()
    {
        const string Before = "@article{one,\n  author = {Ann Smith},\n  title = {The stability of suspension bridges},\n  journal = {J},\n  year = 2020,\n  doi = {10.1234/b},\n}\n\n"
            + "@misc{other, title = {Other}}\n\n"
            + "@article{two,\n  author = {Ann Smith},\n  title = {The stability of suspension bridges},\n  journal = {J},\n  year = 2020,\n  volume = \"7\",\n  doi = {10.1234/b}\n}\n\n@misc{last, title = {Last}}\n";
        const string After = "@article{one,\n  author = {Ann Smith},\n  title = {The stability of suspension bridges},\n  journal = {J},\n  year = 2020,\n  doi = {10.1234/b},\n  volume = \"7\",\n  ids = {two},\n}\n\n"
            + "@misc{other, title = {Other}}\n\n\n@misc{last, title = {Last}}\n";

        var result = await FixedProject.FixFirstAsync(new CatalogProject().WithFile("a.bib", Before), "PCAT0302");

        Assert.Equal(After, result!.Files[0].GetText()!.ToString());
        Assert.Empty(await result.AnalyzeAsync());
        var paper = result.Generate().Load().All().First();
        Assert.Equal("7", paper.Volume);
        Assert.Equal(["two"], paper.Aliases);
    }

    [Fact]
    public async Task An_entry_that_another_one_inherits_from_is_not_merged_away()
    {
        const string Book = "@book{{{0}, author = {{Ann Smith}}, title = {{The stability of suspension bridges}}, publisher = {{P}}, year = 2020}}\n";
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, Book, "one")
            + string.Format(System.Globalization.CultureInfo.InvariantCulture, Book, "two")
            + "@inbook{part, title = {Part}, crossref = {two}}\n";

        Assert.Null(await FixedProject.FixFirstAsync(new CatalogProject().WithFile("a.bib", text), "PCAT0304"));
    }

    [Fact]
    public async Task All_of_one_sort_are_fixed_at_once()
    {
        var project = new CatalogProject()
            .WithFile("a.bib", "@misc{a, title = {A & B & C}}\r\n@misc{b, title = {D}, note = {E & F}}\r\n")
            .WithFile("b.bib", "@misc{c, title = {G & H \\& I}}\n");

        var result = await FixedProject.FixAllAsync(project, "PCAT0703", FixAllScope.Solution);

        Assert.Equal("@misc{a, title = {A \\& B \\& C}}\r\n@misc{b, title = {D}, note = {E \\& F}}\r\n", result.Files[0].GetText()!.ToString());
        Assert.Equal("@misc{c, title = {G \\& H \\& I}}\n", result.Files[1].GetText()!.ToString());
        Assert.Empty(await result.AnalyzeAsync());
    }

    [Fact]
    public async Task No_fix_is_offered_for_a_text_that_is_another_by_now()
    {
        var project = new CatalogProject().WithFile("a.bib", "@misc{a, title = {A & B}, doi = {doi:10.1234/b}}");
        foreach (var diagnostic in await project.AnalyzeAsync())
        {
            var solution = FixedProject.Solution(project.WithFile("a.bib", "% a line more\n@misc{a, title = {A and B}}"));
            Assert.Null(await FixedProject.ActionAsync(solution, diagnostic));
        }
    }

    [Fact]
    public async Task In_files_with_faults_no_fix_loses_a_record()
    {
        var random = new Random(20261123);
        var offered = 0;
        for (var i = 0; i < 80; i++)
        {
            var project = new CatalogProject().WithFile("a.bib", SpoiledText.BibTeX(random));
            var keys = project.Generate().Load().All().Count();
            var solution = FixedProject.Solution(project);
            foreach (var diagnostic in await project.AnalyzeAsync())
            {
                if (!IsFixable(diagnostic.Id) || await FixedProject.ActionAsync(solution, diagnostic) is not { } action)
                {
                    continue;
                }

                offered++;
                var result = await FixedProject.ApplyAsync(project, solution, action);
                var isMerging = diagnostic.Id is "PCAT0302" or "PCAT0304";
                var left = result.Generate().Load().All().Count();
                Assert.True(left >= (isMerging ? keys - 1 : keys), $"{diagnostic} left {left} of {keys}: {result.Files[0].GetText()}\n----\n{project.Files[0].GetText()}");
            }
        }

        Assert.True(offered > 20, $"{offered} fixes were offered");
    }

    [Fact]
    public void Every_fix_is_exported_for_additional_files()
    {
        var types = typeof(PaperFixProvider).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(PaperFixProvider))).ToArray();

        Assert.Equal(14, types.Length);
        Assert.All(types, static type =>
        {
            var export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
            Assert.Equal([LanguageNames.CSharp], export.Languages);
            Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds);
            Assert.NotNull(type.GetCustomAttribute<System.Composition.SharedAttribute>());
        });
    }

    private static bool IsFixable(string id) =>
        id is "PCAT0101" or "PCAT0102" or "PCAT0103" or "PCAT0203" or "PCAT0204" or "PCAT0302" or "PCAT0304"
            or "PCAT0501" or "PCAT0502" or "PCAT0601" or "PCAT0603" or "PCAT0606" or "PCAT0701" or "PCAT0703";
}
