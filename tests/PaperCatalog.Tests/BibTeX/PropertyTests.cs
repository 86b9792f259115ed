using CsCheck;

namespace PaperCatalog.Tests.BibTeX;

public sealed class PropertyTests
{
    private const string Sample = """
        % A file by hand
        @string{acl = "Association for " # {Computational Linguistics}}
        @preamble{"\newcommand{\x}[1]{#1}"}
        @comment{jabref-meta: databaseType:bibtex;}
        @inproceedings{first,
          title = {{F}irst $x_{1}$ \emph{paper}}, % why
          author = "Gogh, Vincent van and {\'E}mile Zola and others",
          month = jun # " 5--7", year = 2001, crossref = {whole},
          url = {https://example.org/a\_b},
        }
        @proceedings(whole, title = {The {W}hole}, publisher = acl, date = {2001-05/..})
        """;

    private static readonly string[] s_tokens =
    [
        "@a{", "@string{", "@comment{", "@preamble(", "}", "{", "\"", ",", "=", "#", "\n", " ", "k", "title", "author", "year",
        "crossref", "xdata", "date", "{A and B}", "{k}", "2001", "%", "\\'", "\\url{x}", "\uD800", "\u00A0", "(", ")", "@",
    ];

    private static readonly Gen<string> s_anyText = Gen.OneOf(
        Gen.Char["@@{}{}()\"\",,==#%\n\r \t\\aA1~$-/"].Array[0, 60].Select(static chars => new string(chars)),
        Gen.Int[0, s_tokens.Length - 1].Array[0, 40].Select(static indexes => string.Concat(indexes.Select(static i => s_tokens[i]))));

    [Fact]
    public void Any_text_is_read() => s_anyText.Sample(static text =>
    {
        CorpusTests.AssertSpans(text, BibTeXSource.Read(text));
    }, iter: 20_000);

    [Fact]
    public void A_text_cut_short_is_read()
    {
        for (var length = 0; length <= Sample.Length; length++)
        {
            var text = Sample[..length];
            CorpusTests.AssertSpans(text, BibTeXSource.Read(text));
        }
    }

    [Fact]
    public void One_damaged_entry_costs_no_neighbour()
    {
        const string Before = "@article{before, title = {The one before}}\n\n";
        const string Damaged = "@article{damaged,\n  title = {A {title} here},\n  author = \"B, C and D, E\",\n  year = 2001\n}\n";
        const string After = "\n@article{after,\n  title = {The one after}\n}\n\n@book{last, title = {The {Last}}}\n";
        var damage = Gen.Select(
            Gen.Int[0, Damaged.Length - 2], Gen.Int[0, 6], Gen.Char["{}(){}\"\",=#%ab \n\\"].Array[0, 3]);

        damage.Sample(
            edit =>
            {
                var (start, removed, inserted) = edit;
                removed = Math.Min(removed, Damaged.Length - 1 - start);
                var damaged = Damaged.Remove(start, removed).Insert(start, new string(inserted));
                var result = BibTeXSource.Read(Before + damaged + After);
                var titles = result.Records.Select(static record => record.Paper.Title).ToList();

                Assert.Equal("The one before", titles[0]);
                Assert.Equal(["The one after", "The Last"], titles.TakeLast(2));
                Assert.InRange(titles.Count, 3, 4);
            },
            iter: 20_000);
    }
}
