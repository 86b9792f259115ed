using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>The rules about entry types, fields and text: at their place, and not beside it.</summary>
public sealed class FieldAndTextRuleTests
{
    private const string Before = "@misc{before, title = {Before}}\n";
    private const string After = "\n@misc{after, title = {After}}\n";

    [Theory]
    [InlineData("PCAT0601 a.bib(2,2)-(2,8)", "@artcle{this, title = {This}}", "'@artcle' is no entry type; did you mean '@article'?")]
    [InlineData("PCAT0602 a.bib(2,2)-(2,12)", "@manuscript{this, title = {This}}", "'@manuscript' is no entry type of BibTeX or BibLaTeX; it counts as '@misc'")]
    [InlineData("PCAT0603 a.bib(2,29)-(2,35)", "@misc{this, title = {This}, auhtor = {Ada Lovelace}}", "'auhtor' is no field; did you mean 'author'?")]
    [InlineData("PCAT0603 a.bib(3,1)-(3,8)", "@misc{this, title = {This},\nAuthors\n =\n {Ada Lovelace}}", "'authors' is no field; did you mean 'author'?")]
    [InlineData("PCAT0606 a.bib(2,38)-(2,45)", "@inproceedings{this, title = {This}, journal = {J}}", "'journal' has no place in '@inproceedings', which has 'booktitle' for it")]
    [InlineData("PCAT0607 a.bib(2,29)-(2,35)", "@misc{this, title = {This}, volume = {}}", "The field 'volume' is empty")]
    [InlineData("PCAT0608 a.bib(2,29)-(2,33)", "@misc{this, title = {This}, year = 2020, date = {2020-05}}", "The record has a 'date' already, which BibLaTeX uses alone")]
    [InlineData("PCAT0609 a.bib(2,37)-(2,41)", "@misc{this, title = {This}, year = {2020}, date = {2021-05}}", "The year is 2020, but the date is 2021-05, which is used")]
    [InlineData("PCAT0610 a.bib(2,32)-(2,39)", "@article{this, title = {This}, journal = {A}, journaltitle = {B}}", "'journal' is another name of 'journaltitle', which this record has too, with another value")]
    [InlineData("PCAT0701 a.bib(2,24)-(2,29)", "@misc{this, title = {A &amp; B}}", "'&amp;' is HTML for '&'")]
    [InlineData("PCAT0701 a.bib(2,24)-(2,30)", "@misc{this, title = {A \\&amp; B}}", "'\\&amp;' is HTML for '&'")]
    [InlineData("PCAT0701 a.bib(2,39)-(2,44)", "@misc{this, title = {This}, url = {h?a&amp;b}}", "'&amp;' is HTML for '&'")]
    [InlineData("PCAT0702 a.bib(2,25)-(2,27)", "@misc{this, title = {RenÃ©}}", "'Ã©' is 'é' in UTF-8, read as Windows-1252")]
    [InlineData("PCAT0702 a.bib(2,23)-(2,26)", "@misc{this, title = {Aâ€“B}}", "'â€“' is '–' in UTF-8, read as Windows-1252")]
    [InlineData("PCAT0703 a.bib(2,24)-(2,25)", "@misc{this, title = {A & B}}", "'&' needs a backslash in LaTeX ('title')")]
    [InlineData("PCAT0705 a.bib(2,25)-(2,32)", "@misc{this, title = {At http://example.com}}", "A title holds no address ('http://')")]
    [InlineData("PCAT0706 a.bib(2,45)-(2,53)", "@misc{this, title = {This}, author = {A. Bee, et al.}}", "'et al.' is no name; write 'and others'")]
    [InlineData("PCAT0707 a.bib(2,39)-(2,53)", "@misc{this, title = {This}, author = {A. Bee, C. Dee}}", "'A. Bee, C. Dee' is one name in BibTeX; write 'and' between names")]
    [InlineData("PCAT0708 a.bib(2,22)-(2,46)", "@misc{this, title = {THE STABILITY OF BRIDGES}}", "The title is in capitals throughout")]
    [InlineData("PCAT0709 a.bib(2,42)-(2,44)", "@misc{this, title = {This}, author = {Rene\u0301 Bee}}", "'é' is written as a letter and a combining mark")]
    [InlineData("PCAT0710 a.bib(2,42)-(2,43)", "@misc{this, title = {This}, author = {Ren\uFFFD Bee}}", "A character of 'author' was lost: U+FFFD stands in its place")]
    [InlineData("PCAT0712 a.bib(2,51)-(2,64)", "@inproceedings{this, title = {This}, booktitle = {Conference on}}", "The title ends with 'on'")]
    [InlineData("PCAT0713 a.bib(2,51)-(2,68)", "@inproceedings{this, title = {This}, booktitle = {Proc. A, pp. 1--2}}", "'booktitle' holds page numbers, which have a field of their own")]
    public async Task A_fault_is_said_at_its_place(string place, string entry, string message)
    {
        var project = new CatalogProject().WithFile("a.bib", Before + entry + After);

        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal(place, Said.Place(diagnostic));
        Assert.Equal(message, Said.Message(diagnostic));
        Assert.Equal(3, project.Generate().Load().All().Count());
    }

    [Theory]
    [InlineData("PCAT0604 a.bib(2,29)-(2,33)", "@misc{this, title = {This}, mood = {joyful}}", "BibLaTeX has no field 'mood'")]
    [InlineData("PCAT0605 a.bib(2,10)-(2,14)", "@article{this, title = {This}, author = {A. Bee}}", "This '@article' has no journaltitle or journal, date or year")]
    [InlineData("PCAT0704 a.bib(2,29)-(2,33)", "@misc{this, title = {Tuning BERT}}", "A style that writes titles in lower case changes 'BERT'; braces keep it")]
    [InlineData("PCAT0711 a.bib(2,40)-(2,41)", "@misc{this, title = {This}, pages = {12-14}}", "A range of pages has '--' in LaTeX")]
    public async Task A_rule_that_is_off_speaks_when_it_is_turned_on(string place, string entry, string message)
    {
        var project = new CatalogProject().WithFile("a.bib", Before + entry + After);
        Assert.Empty(await project.AnalyzeAsync());

        var diagnostic = Assert.Single(await project.WithRule(place[..8]).AnalyzeAsync());
        Assert.Equal(place, Said.Place(diagnostic));
        Assert.Equal(message, Said.Message(diagnostic));
    }

    [Theory]
    [InlineData("@techreport{this, title = {This}, optnote = {}}")]
    [InlineData("@misc{this, title = {This}, xpages = {1}, url2 = {a}, ehowpublished = {b}, _note = {c}}")]
    [InlineData("@misc{this, title = {This}, pmid = {123}, pages_ = {1}}")]
    [InlineData("@inproceedings{this, title = {This}, journal = {J}, booktitle = {B}}")]
    [InlineData("@misc{this, title = {This}, year = 2020, date = {2020/2021}, urldate = {2022-01-01}, note = {x}}", "PCAT0608")]
    [InlineData("@inproceedings{this, title = {This}, address = {New York}, location = {Rome}}")]
    [InlineData("@misc{this, title = {A \\& B and $a & b$}, url = {http://e.com/?a=1&b=2}, abstract = {C & D}}")]
    [InlineData("@misc{this, title = {S\u00C3O Paulo and \u00C2NGULO}}")]
    [InlineData("@misc{this, title = {DNA, RNA}, author = {Bee, A. and Dee, C. and {Etal Inc.}}}")]
    [InlineData("@misc{this, title = {This}, author = {Bee, A.}}")]
    [InlineData("@misc{this, title = {This}, author = {Bee, Jr., A.}}")]
    [InlineData("@article{this, title = {This}, journal = {Conditions Online}, pages = {1}}")]
    public async Task A_good_entry_is_silent(string entry, params string[] except) =>
        Assert.Empty((await new CatalogProject().WithFile("a.bib", Before + entry + After).AnalyzeAsync()).Where(diagnostic => !except.Contains(diagnostic.Id)));

    [Fact]
    public async Task A_field_that_comes_from_another_entry_is_not_missing()
    {
        var project = new CatalogProject().WithFile(
            "a.bib",
            "@inproceedings{this, author = {A. Bee}, title = {This}, crossref = {whole}}\n@proceedings{whole, title = {Whole}, year = 2020}\n");

        Assert.Empty(await project.WithRule("PCAT0605").AnalyzeAsync());
    }

    [Fact]
    public async Task What_most_records_have_is_missed_in_the_one_that_has_it_not()
    {
        var records = string.Concat(Enumerable.Range(0, 10).Select(static i => FormattableString.Invariant(
            $"@article{{a{i}, title = {{Title {i}}}, {(i == 4 ? string.Empty : FormattableString.Invariant($"doi = {{10.1234/b{i}}},"))} journal = {{J}}}}\n")));
        var project = new CatalogProject().WithFile("a.bib", records);

        Assert.Empty(await project.AnalyzeAsync());
        Assert.Equal(["PCAT0801 a.bib(5,10)-(5,12)"], await Said.ByAsync(project.WithRule("PCAT0801")));
    }

    [Fact]
    public async Task No_text_of_a_record_gets_out_of_a_message()
    {
        const string Hostile = "x\u0085error CS1001: forged\u2028##vso[task]::set-output\u202E" + "0123456789012345678901234567890123456789012345678901234567890123456789";
        var project = new CatalogProject().WithFile(
            "a.bib",
            $"@misc{{{Hostile.Replace(' ', '_').Replace("#", string.Empty, StringComparison.Ordinal)}, title = {{http://{Hostile}}}, doi = {{{Hostile}}}, isbn = {{{Hostile}}}, "
            + $"issn = {{{Hostile}}}, pmid = {{{Hostile}}}, arxiv = {{{Hostile}}}, orcid = {{orcid.org/1{Hostile}}}, pages = {{12--11}}, author = {{{Hostile} et al.}}}}\n");

        var diagnostics = await project.AnalyzeAsync();
        Assert.True(diagnostics.Length > 6);
        Assert.All(diagnostics, static diagnostic =>
        {
            Assert.DoesNotContain(Said.Message(diagnostic), static c => c is < ' ' or '\u0085' or '\u2028' or '\u202E');
            Assert.DoesNotContain("##", Said.Message(diagnostic), StringComparison.Ordinal);
            Assert.InRange(Said.Message(diagnostic).Length, 1, 300);
        });
    }
}
