extern alias generator;
using generator::PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Tests.Check;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Execution;

/// <summary>Which papers are members of the class, by the option; all of them stay where look-up finds them.</summary>
public sealed class MemberChoiceTests
{
    private const string Bibliography =
        "@article{he2021, title={One}, author={Lovelace, Ada}, year=2021, doi={10.1000/one}}\n"
        + "@article{he2022a, title={Two}, author={Lovelace, Ada}, year=2022}\n"
        + "@article{kept, ids={former}, title={Three}, author={Hopper, Grace}, year=2023}\n";

    private static readonly CatalogProject s_project = new CatalogProject().WithFile("papers/refs.bib", Bibliography);

    [Theory]
    [InlineData("All", "He2021 He2022A Kept", "Former")]
    [InlineData("none", "", "")]
    [InlineData("he2021", "He2021", "")]
    [InlineData("he2021, kept", "He2021 Kept", "Former")]
    [InlineData("he*", "He2021 He2022A", "")]
    [InlineData("*2*a kept", "He2022A Kept", "Former")]
    [InlineData("former", "Kept", "Former")]
    public async Task Only_those_asked_for_are_members(string choice, string members, string former)
    {
        var project = s_project.WithProperty("PaperCatalogMembers", choice);
        var catalog = project.Generate().Load();

        Assert.Empty((await project.AnalyzeAsync()).Select(Said.Message));
        Assert.Equal((members, former), (string.Join(' ', catalog.PaperMembers()), string.Join(' ', catalog.PaperMembers(former: true))));
        Assert.Equal(
            members.Split(' ', StringSplitOptions.RemoveEmptyEntries).Concat(former.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            catalog.Assembly.GetType("Test.Papers+Keys")!.GetFields().Select(static field => field.Name));
        Assert.Equal(["he2021", "he2022a", "kept"], catalog.All().Select(static paper => paper.Key));
        Assert.Equal("Two", catalog.Find("he2022a")!.Title);
        Assert.Equal("One", catalog.Find("10.1000/one")!.Title);
        Assert.Equal("Three", catalog.Find("former")!.Title);
        Assert.Equal(2, catalog.View("ByAuthor", "AdaLovelace").Count);
    }

    [Fact]
    public void A_file_can_have_its_own_choice()
    {
        var catalog = s_project
            .WithFile("papers/more.bib", "@misc{one, title={Four}}\n@misc{two, title={Five}}")
            .WithProperty("PaperCatalogMembers", "None")
            .WithFileOption("papers/more.bib", "build_metadata.AdditionalFiles.PaperCatalogMembers", "two")
            .Generate()
            .Load();

        Assert.Equal(["Two"], catalog.PaperMembers());
        Assert.Equal(5, catalog.All().Count);
    }

    [Fact]
    public void What_is_no_member_keeps_the_names_of_the_others()
    {
        var project = new CatalogProject().WithFile("papers/refs.bib", "@misc{a b, title={One}}\n@misc{a-b, title={Two}}");
        var all = project.Generate().Load().PaperMembers();

        Assert.Equal([all[1]], project.WithProperty("PaperCatalogMembers", "a-b").Generate().Load().PaperMembers());
    }

    [Theory]
    [InlineData("he2012 kept", "he2012")]
    [InlineData("h*3", "h*3")]
    [InlineData("Kept", "Kept")]
    public async Task A_key_that_no_paper_has_is_said(string choice, string wrong)
    {
        var diagnostic = Assert.Single(await s_project.WithProperty("PaperCatalogMembers", choice).AnalyzeAsync());

        Assert.Equal("PCAT0002", diagnostic.Id);
        Assert.Equal(
            $"'{wrong}' is no value for PaperCatalogMembers; use 'All', 'None', or keys of papers with spaces between, '*' for any letters",
            Said.Message(diagnostic));
    }

    [Fact]
    public async Task Code_cites_a_paper_that_is_no_member_by_its_key()
    {
        var project = s_project.WithProperty("PaperCatalogMembers", "None") with
        {
            Code = """
                using PaperCatalog;

                /// <summary>As in https://doi.org/10.1000/one.</summary>
                [Cites("he2021")]
                public sealed class Method
                {
                    /// <see cref="Test.Papers.He2021"/>
                    public string Source => "doi:10.1000/one";
                }
                """,
        };

        var catalog = project.Generate().Load(allowWarnings: true);
        var said = (await project.AnalyzeAsync()).Select(static diagnostic => diagnostic.Id + " " + Said.Message(diagnostic)).ToArray();

        Assert.Equal("he2021", Assert.Single(catalog.Cited()).Paper.Key);
        Assert.DoesNotContain(said, static message => message.Contains("Papers.\"", StringComparison.Ordinal) || message.EndsWith("Papers.", StringComparison.Ordinal));
        Assert.Contains(said, static message => message.Contains("Papers.TryFind", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("*", "", true)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("a*", "a", true)]
    [InlineData("a*b", "ab", true)]
    [InlineData("a*b", "acbxb", true)]
    [InlineData("a*b", "acbx", false)]
    [InlineData("**a**", "bab", true)]
    [InlineData("*ab*ba*", "xabba", true)]
    [InlineData("*ab*ba*", "xaba", false)]
    [InlineData("A*", "ab", false)]
    public void A_star_is_any_letters(string name, string key, bool matches) => Assert.Equal(matches, MemberChoice.Matches(name, key));
}
