using System.Text;
using PaperCatalog.Writing;

namespace PaperCatalog.Tests.Writing;

public sealed class BibTeXWritingTests
{
    [Fact]
    public void A_paper_becomes_an_entry()
    {
        var paper = new Paper
        {
            Key = "talbot-etal-2015-swash",
            Kind = PaperKind.PaperConference,
            Title = "SWASH: A Naive Bayes Classifier",
            Authors = [new Person { Family = "Talbot", Given = "Ruth" }, new Person { Family = "Gogh", Given = "Vincent", NonDroppingParticle = "van" }],
            HasMoreAuthors = true,
            Editors = [new Person { Family = "Nakov", Given = "Preslav" }],
            Issued = new PartialDate(2015, 6, 4),
            ContainerTitle = "Proceedings of SemEval & Friends",
            CollectionTitle = "LNCS",
            CollectionNumber = "7",
            Publisher = "ACL",
            PublisherPlace = "Denver, Colorado",
            Pages = "626-630",
            Doi = "10.18653/v1/S15_2104",
            ArXivId = "2010.13993",
            Url = new Uri("https://aclanthology.org/S15-2104?a=1&b=%20"),
            Keywords = ["tweets", "50% sentiment"],
            Note = "First.",
            Abstract = "We show $x_i$ & more.\nThen we stop.",
            Aliases = ["S15-2104", "swash"],
        };

        Assert.Equal(
            """
            @inproceedings{talbot-etal-2015-swash,
              title = {{SWASH}: A Naive Bayes Classifier},
              author = {Talbot, Ruth and van Gogh, Vincent and others},
              editor = {Nakov, Preslav},
              booktitle = {Proceedings of SemEval \& Friends},
              series = {LNCS},
              number = {7},
              pages = {626--630},
              publisher = {ACL},
              address = {Denver, Colorado},
              year = {2015},
              month = jun,
              day = {4},
              doi = {10.18653/v1/S15_2104},
              url = {https://aclanthology.org/S15-2104?a=1&b=%20},
              eprint = {2010.13993},
              archiveprefix = {arXiv},
              keywords = {tweets, 50\% sentiment},
              note = {First.},
              abstract = {We show $x_i$ \& more.\par Then we stop.},
              ids = {S15-2104, swash}
            }

            """,
            new[] { paper }.ToBibTeX());
    }

    [Fact]
    public void Entries_are_parted_by_an_empty_line()
    {
        Assert.Equal("@misc{a\n}\n\n@misc{b\n}\n", new[] { new Paper { Key = "a" }, new Paper { Key = "b" } }.ToBibTeX());
        Assert.Equal(string.Empty, Array.Empty<Paper>().ToBibTeX());
    }

    [Theory]
    [InlineData(PaperKind.ArticleJournal, "@article{", "journal = {C}", "number = {i}", "eid = {n}", "publisher = {P}")]
    [InlineData(PaperKind.ArticleMagazine, "@article{", "entrysubtype = {magazine}")]
    [InlineData(PaperKind.Chapter, "@incollection{", "booktitle = {C}")]
    [InlineData(PaperKind.Book, "@book{", "publisher = {P}")]
    [InlineData(PaperKind.Thesis, "@phdthesis{", "school = {P}", "type = {Thesis}")]
    [InlineData(PaperKind.Report, "@techreport{", "institution = {P}", "number = {n}")]
    [InlineData(PaperKind.Software, "@misc{", "booktitle = {C}", "entrysubtype = {software}")]
    public void The_kind_decides_type_and_fields(PaperKind kind, params string[] expected)
    {
        var paper = new Paper { Key = "k", Kind = kind, ContainerTitle = "C", Publisher = "P", Number = "n", Issue = "i" };

        var text = new[] { paper }.ToBibTeX();

        Assert.All(expected, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PhD thesis", "phdthesis", null)]
    [InlineData("Master's thesis", "mastersthesis", null)]
    [InlineData("Masterarbeit", "mastersthesis", "Masterarbeit")]
    [InlineData("Habilitation", "phdthesis", "Habilitation")]
    public void A_thesis_keeps_its_sort(string genre, string type, string? typeField)
    {
        Assert.Equal(type, BibTeXEntryTypes.Of(new Paper { Key = "k", Kind = PaperKind.Thesis, Genre = genre }));
        Assert.Equal(typeField, BibTeXEntryTypes.TypeField(type, genre));
    }

    [Theory]
    [InlineData("a & b % c # d _ e", @"a \& b \% c \# d \_ e")]
    [InlineData(@"~ ^ \ $", @"\textasciitilde{} \textasciicircum{} \textbackslash{} \$")]
    [InlineData("{a} {{b}}", @"\{a\} \{\{b\}\}")]
    [InlineData("} {", @"\textbraceright{} \textbraceleft{}")]
    [InlineData("a { b", @"a \textbraceleft{} b")]
    [InlineData("bound $O(n_1^2)$ & so", @"bound $O(n_1^2)$ \& so")]
    [InlineData("$$x_1$$", "$$x_1$$")]
    [InlineData(@"$a \$ b$", @"$a \$ b$")]
    [InlineData("from $5 to $10", @"from \$5 to \$10")]
    [InlineData("$5 and $_", @"\$5 and \$\_")]
    [InlineData("$x{$", @"\$x\textbraceleft{}\$")]
    [InlineData("$", @"\$")]
    [InlineData("a -- b --- ''c'' ``d", @"a -{}- b -{}-{}- '{}'c'{}' \textasciigrave{}\textasciigrave{}d")]
    [InlineData("a\u00A0b", "a~b")]
    [InlineData("\u00E9 \u4E2D \u2014 \U0001F600", "\u00E9 \u4E2D \u2014 \U0001F600")]
    [InlineData("one\n two\tthree  four", @"one\par two three four")]
    public void Text_becomes_latex(string text, string expected)
    {
        var output = new StringBuilder();

        BibTeXText.Append(output, text);

        Assert.Equal(expected, output.ToString());
    }

    [Theory]
    [InlineData("GPT-NeoX-20B: An Open Model", "{GPT-NeoX-20B}: An Open Model")]
    [InlineData("Graph-Based \"Learning\"", "Graph-Based \"Learning\"")]
    [InlineData("A (BERT) in 3D, for C++ and A", "A ({BERT}) in {3D}, for {C}++ and A")]
    [InlineData("On $O(N \\log N)$ sorting", "On {$O(N \\log N)$} sorting")]
    [InlineData("AT&T, R&D_X", @"{AT\&T}, {R\&D\_X}")]
    [InlineData("  ", "")]
    [InlineData("-- {X", @"-{}- \textbraceleft{}{X}")]
    public void Titles_protect_words_with_inner_capitals(string title, string expected)
    {
        var output = new StringBuilder();

        BibTeXText.AppendTitle(output, title, protectedParts: null);

        Assert.Equal(expected.Replace("  ", " ", StringComparison.Ordinal), output.ToString());
    }

    [Fact]
    public void Names_say_what_their_parts_are()
    {
        Assert.Equal("King, Jr., Martin Luther", Name(new Person { Family = "King", Given = "Martin Luther", Suffix = "Jr." }));
        Assert.Equal("King, Jr., {}", Name(new Person { Family = "King", Suffix = "Jr." }));
        Assert.Equal("de la Cruz, Juan", Name(new Person { Family = "Cruz", Given = "Juan", NonDroppingParticle = "de la" }));
        Assert.Equal("{Ortega y Gasset}, Jos\u00E9", Name(new Person { Family = "Ortega y Gasset", Given = "Jos\u00E9" }));
        Assert.Equal("Garcia Marquez, {}", Name(new Person { Family = "Garcia Marquez" }));
        Assert.Equal("Plato", Name(new Person { Family = "Plato" }));
        Assert.Equal("{Plato}", Name(new Person { Given = "Plato" }));
        Assert.Equal("others, {}", Name(new Person { Family = "others" }));
        Assert.Equal("{Barnes and Noble, Inc.}", Name(new Person { Literal = "Barnes and Noble, Inc." }));
        Assert.Equal("{Simon and Schuster}, {X, Y}", Name(new Person { Family = "Simon and Schuster", Given = "X, Y" }));
        Assert.Equal(@"{R\&D}", Name(new Person { Literal = "R&D" }));
        Assert.Null(Name(new Person { Family = " " }));
    }

    [Fact]
    public void A_person_without_a_name_is_passed_over() => Assert.Equal(
        "A and B", BibTeXNames.Write([new Person(), new Person { Family = "A" }, new Person(), new Person { Family = "B" }], hasMore: false));

    [Theory]
    [InlineData("he2021", "he2021")]
    [InlineData("DBLP:conf/acl/He21", "DBLP:conf/acl/He21")]
    [InlineData("a, b {c}", "a-b-c-")]
    [InlineData("m\u00FCller", "m\u00FCller")]
    [InlineData("\uFEFFa\uFEFFb", "a-b")]
    [InlineData("\uFEFF", "paper")]
    [InlineData("{}", "paper")]
    [InlineData("", "paper")]
    public void Keys_hold_nothing_that_ends_them(string key, string expected) => Assert.Equal(expected, BibTeXKeys.MakeSafe(key));

    [Fact]
    public void Keys_are_unique_and_papers_written_once()
    {
        var paper = new Paper { Key = "A" };
        var text = new[] { paper, paper with { Key = "a" }, paper, paper with { Volume = "1" } }.ToBibTeX();

        Assert.Equal(["@misc{A", "@misc{a-2", "@misc{A-3,"], text.Split('\n').Where(static line => line.StartsWith('@')));
    }

    [Theory]
    [InlineData("2020", "year = {2020}")]
    [InlineData("range", "date = {2020-05/2021}")]
    [InlineData("season", "date = {2020-23}")]
    [InlineData("circa", "date = {-0369~}")]
    public void Dates_have_the_fields_they_need(string which, string expected)
    {
        var date = which switch
        {
            "2020" => new PartialDate(2020),
            "range" => new PartialDate(2020, 5) { End = new PartialDate(2021) },
            "season" => new PartialDate(2020) { Season = 3 },
            _ => new PartialDate(-369) { IsApproximate = true },
        };
        var text = new[] { new Paper { Key = "k", Issued = date } }.ToBibTeX();

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Equal(which != "2020", text.Contains("date =", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_cannot_break_its_value() => Assert.Contains(
        "doi = {10.1/a%7Bb}", new[] { new Paper { Key = "k", Doi = "10.1/a{b" } }.ToBibTeX(), StringComparison.Ordinal);

    [Fact]
    public void Keywords_stay_apart()
    {
        Assert.Contains("keywords = {a, {b, c}}", Keywords("a", "b, c"), StringComparison.Ordinal);
        Assert.Contains("keywords = {a; {b; c}; {d, e}}", Keywords("a", "b; c", " ", "d, e"), StringComparison.Ordinal);
        Assert.DoesNotContain("keywords", Keywords(" "), StringComparison.Ordinal);

        static string Keywords(params string[] keywords) => new[] { new Paper { Key = "k", Keywords = keywords } }.ToBibTeX();
    }

    [Fact]
    public void Orcid_ids_count_the_names_that_are_written()
    {
        Person[] people =
        [
            new Person { Family = "A" },
            new Person(),
            new Person { Family = "B", Orcid = "0000-0002-1825-0097" },
            new Person { Literal = "C", Orcid = "0000-0001-5109-3700" },
        ];

        Assert.Equal("2=\"0000-0002-1825-0097\"; 3=\"0000-0001-5109-3700\"", BibTeXNames.WriteOrcids(people));
    }

    private static string? Name(Person person) => BibTeXNames.Write([person], hasMore: false);
}
