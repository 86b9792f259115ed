using System.Text;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Levels;
using PaperCatalog.Fuzzing.Oracles;
using PaperCatalog.Fuzzing.Running;
using PaperCatalog.Fuzzing.Seeds;
using PaperCatalog.Fuzzing.Subject;

namespace PaperCatalog.Fuzzing.Tests;

/// <summary>The fuzzer finds what it is for: each oracle a product with a deliberate fault, and nothing in the sound one.</summary>
public sealed class OracleTests
{
    private const string Original =
        """
        @article{first, title = {The first}, author = {Ada Lovelace}, journal = {J}, year = 2001}

        @article{second, title = {The second}, author = {Charles Babbage}, journal = {J}, abstract = {A text that is attributed.}}

        @article{third, title = {The third}, journal = {J}}

        """;

    private static readonly SeedLibrary s_seeds = new(corpora: null);

    public static TheoryData<string> Names => [.. Faults.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_is_found_by_its_oracle(string name)
    {
        var (oracle, level, product) = Faults.All[name];

        var failure = Run(product, level);

        Assert.NotNull(failure);
        Assert.Equal(oracle, failure.Oracle);
    }

    [Theory]
    [InlineData("Parse")]
    [InlineData("Write")]
    [InlineData("Generate")]
    [InlineData("Execute")]
    public void The_sound_product_passes(string level) => Assert.Null(Run(new Product(), Enum.Parse<FuzzLevel>(level))?.Detail);

    [Fact]
    public void Every_oracle_has_a_fault_to_find() =>
        Assert.Equal(Enum.GetValues<Oracle>(), Faults.All.Values.Select(static fault => fault.Oracle).Distinct().Order());

    [Fact]
    public void Every_writer_is_asked()
    {
        foreach (var format in Enum.GetValues<WrittenFormat>())
        {
            var check = new WriteCheck(new BrokenProduct { AfterWriting = static text => text.Replace("econd", "ECOND", StringComparison.Ordinal) });
            var papers = PaperReader.Read(Original, PaperFormat.BibTeX).Records.Select(static record => record.Paper).ToArray();

            Assert.Equal(Oracle.Idempotent, Assert.Throws<OracleException>(() => check.Check(papers, format)).Oracle);
        }
    }

    private static Failure? Run(Product product, FuzzLevel level)
    {
        var before = PaperReader.Read(Original, PaperFormat.BibTeX, FuzzCase.Path).Records[1].Span;
        var text = level == FuzzLevel.Parse ? Original.Replace("@article{second, title =", "@article{second, title  ", StringComparison.Ordinal) : Original;
        var damage = level == FuzzLevel.Parse ? new Damage(Original, 1, before, before) : null;
        return new CaseRunner(product, s_seeds).Run(new FuzzCase(CaseOf(level), Encoding.UTF8.GetBytes(text), damage));
    }

    /// <summary>The number of a case whose project has this file alone, with full documentation.</summary>
    private static CaseId CaseOf(FuzzLevel level)
    {
        var check = new GenerateCheck(new Product(), s_seeds);
        return Enumerable.Range(0, 1_000).Select(number => new CaseId(0, level, PaperFormat.BibTeX, 5 * number)).First(id =>
        {
            var project = check.Project(new FuzzCase(id, []), new Mutation.Chance(id.Start + 1));
            return project.Texts.Length == 1 && project.Texts[0].Path.EndsWith("fuzz.txt", StringComparison.Ordinal)
                && project.Options.GlobalOptions.TryGetValue("build_property.PaperCatalogDocumentation", out var level) && level == "Full";
        });
    }
}
