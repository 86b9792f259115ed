using Microsoft.CodeAnalysis.Completion;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Editor;

/// <summary>Papers offered where one can be cited, by Roslyn's completion service with our provider in it.</summary>
public sealed class CompletionTests
{
    private const string Articles =
        """
        @inproceedings{huang2021correct,
          title    = {Combining Label Propagation and Simple Models Out-performs Graph Neural Networks},
          author   = {Qian Huang and Horace He and Abhay Singh},
          year     = {2021},
          doi      = {10.1000/xyz},
          abstract = {Graph Neural Networks are the predominant technique.}
        }
        @article{kahan:1965,
          title  = {Further Remarks on Reducing Truncation Errors},
          author = {William Kahan},
          year   = {1965}
        }
        @article{Núñez 2003,
          title  = {Un \'arbol},
          author = {Rafael Núñez},
          year   = {2003}
        }
        """;

    private static readonly string[] s_keys = ["Núñez 2003", "huang2021correct", "kahan:1965"];

    private static readonly Lazy<EditorProject> s_editor = new(static () => new EditorProject(new CatalogProject().WithFile("papers/graphs.bib", Articles)));

    [Theory]
    [InlineData("using PaperCatalog; [Cites(\"$$\")] class C { }")]
    [InlineData("using PaperCatalog; [Cites(\"hua$$ng\")] class C { }")]
    [InlineData("using PaperCatalog; [Cites(\"horace he$$\", Locator = \"p. 3\")] class C { }")]
    [InlineData("using PaperCatalog; [Cites(@\"$$\")] class C { }")]
    [InlineData("[PaperCatalog.CitesAttribute(\"$$\")] class C { }")]
    [InlineData("using PaperCatalog; [Cites(\"$$\nclass C { }")]
    [InlineData("class C { bool B => Test.Papers.TryFind(\"$$\", out _); }")]
    [InlineData("class C { bool B => Test.Papers.TryFind(\"$$")]
    [InlineData("using static Test.Papers; class C { bool B => TryFind(\"kah$$\", out _); }")]
    [InlineData("class C { } // as in [@$$]")]
    [InlineData("class C { } // as in [@$$")]
    [InlineData("class C { } // [see @huang2021correct, p. 3; -@kah$$]")]
    [InlineData("class C { } // [@label hua$$]")]
    [InlineData("class C { } // [@{kah$$}]")]
    [InlineData("/* of [@$$] */ class C { }")]
    [InlineData("/// <summary>Of [@$$].</summary>\nclass C { }")]
    public async Task A_key_can_be_chosen(string code) =>
        Assert.Equal(s_keys, (await Items(code)).Select(static item => item.DisplayText).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("using PaperCatalog; [Cites(\"huang2021correct\", Locator = \"$$\")] class C { }")]
    [InlineData("class Cites(string key) : System.Attribute { } [Cites(\"$$\")] class C { }")]
    [InlineData("class D { public static bool TryFind(string s) => true; } class C { bool B => D.TryFind(\"$$\"); }")]
    [InlineData("class C { string S = \"$$\"; }")]
    [InlineData("class C { int I = new int[3][@$$]; }")]
    [InlineData("class C { } // mail to a@$$")]
    [InlineData("class C { } // [@huang2021correct] and $$")]
    [InlineData("class C { object O => System.Math.$$; }")]
    public async Task Elsewhere_none_is_offered(string code) =>
        Assert.DoesNotContain(await Items(code), static item => item.ProviderOf() == "PaperCompletionProvider");

    [Theory]
    [InlineData("class C { object P => Test.Papers.$$; }", "Huang2021Correct Kahan1965 Núñez2003", "All ByAuthor ByYear Cited Equals Keys ReferenceEquals TryFind")]
    [InlineData("class C { object P => Test.Papers.Keys.$$; }", "Huang2021Correct Kahan1965 Núñez2003", "Equals ReferenceEquals")]
    public async Task A_member_stands_in_the_list_once(string code, string papers, string others)
    {
        var items = await Items(code);

        Assert.Equal(papers, Names(items.Where(static item => item.ProviderOf() == "PaperCompletionProvider")));
        Assert.Equal(others, Names(items.Where(static item => item.ProviderOf() != "PaperCompletionProvider")));
    }

    [Theory]
    [InlineData("huang")]
    [InlineData("2021")]
    [InlineData("propagation")]
    [InlineData("hepropagation")]
    [InlineData("propagationhe")]
    [InlineData("SinghLabel")]
    [InlineData("singh label")]
    [InlineData("Huang2021Correct")]
    [InlineData("huang2021correct")]
    [InlineData("10.1000/xyz")]
    public async Task Any_word_finds_the_paper(string typed)
    {
        var first = EditorRanking.Rank(await Items("class C { bool B => Test.Papers.TryFind(\"$$\", out _); }"), typed).First();
        Assert.Equal("huang2021correct", first.DisplayText);
    }

    [Theory]
    [InlineData("nunez")]
    [InlineData("núñez")]
    public async Task Accents_need_not_be_typed(string typed) =>
        Assert.Equal("Núñez 2003", EditorRanking.Rank(await Items("class C { } // [@$$]"), typed).First().DisplayText);

    [Theory]
    [InlineData("using PaperCatalog; [Cites(\"gra$$ph\")] class C { }", "huang2021correct", "using PaperCatalog; [Cites(\"huang2021correct\")] class C { }")]
    [InlineData("using PaperCatalog; [Cites(\"$$\nclass C { }", "huang2021correct", "using PaperCatalog; [Cites(\"huang2021correct\nclass C { }")]
    [InlineData("class C { } // [@$$]", "huang2021correct", "class C { } // [@huang2021correct]")]
    [InlineData("class C { } // [@$$]", "kahan:1965", "class C { } // [@kahan:1965]")]
    [InlineData("class C { } // [@$$]", "Núñez 2003", "class C { } // [@{Núñez 2003}]")]
    [InlineData("class C { } // [@{nun$$}]", "Núñez 2003", "class C { } // [@{Núñez 2003}]")]
    [InlineData("class C { } // [@graph net$$, p. 3]", "huang2021correct", "class C { } // [@huang2021correct, p. 3]")]
    [InlineData("class C { object P => Test.Papers.gra$$; }", "Huang2021Correct", "class C { object P => Test.Papers.Huang2021Correct; }")]
    public async Task The_choice_is_written(string code, string choice, string expected) =>
        Assert.Equal(expected, await s_editor.Value.CompleteAsync(code, choice));

    [Fact]
    public async Task A_key_shows_author_year_and_title_and_its_description_is_the_reference()
    {
        const string Code = "class C { } // [@$$]";
        var item = (await Items(Code)).Single(static item => item.DisplayText == "huang2021correct");

        Assert.Equal("Huang et al., 2021, Combining Label Propagation and Simple Models Out-performs Graph Neural Networks", item.InlineDescription);
        Assert.Equal(
            [
                "Huang, Q., He, H., & Singh, A. (2021). Combining Label Propagation and Simple Models Out-performs Graph Neural Networks. https://doi.org/10.1000/xyz",
                "Graph Neural Networks are the predominant technique.",
                "papers/graphs.bib(1)",
            ],
            (await s_editor.Value.DescriptionAsync(Code, "huang2021correct")).Split("\r\n"));
    }

    [Fact]
    public async Task A_project_without_papers_is_left_alone() =>
        Assert.DoesNotContain(
            await new EditorProject(new CatalogProject()).CompletionItemsAsync("using PaperCatalog; [Cites(\"$$\")] class C { }"),
            static item => item.ProviderOf() == "PaperCompletionProvider");

    private static Task<IReadOnlyList<CompletionItem>> Items(string code) => s_editor.Value.CompletionItemsAsync(code);

    private static string Names(IEnumerable<CompletionItem> items) => string.Join(' ', items.Select(static item => item.DisplayText).Order(StringComparer.Ordinal));
}
