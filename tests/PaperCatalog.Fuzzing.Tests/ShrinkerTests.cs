using System.Text;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Oracles;
using PaperCatalog.Fuzzing.Running;

namespace PaperCatalog.Fuzzing.Tests;

public sealed class ShrinkerTests
{
    [Theory]
    [InlineData("0123456789 a 0123456789 b 0123456789", "ab")]
    [InlineData("a b", "ab")]
    [InlineData("\u00E9\u00E9\u00E9a\u00E9\u00E9b\u00E9", "ab")]
    public void What_does_not_matter_is_taken_away(string text, string expected)
    {
        var failure = Fails(Case(text))!;

        Assert.Equal(expected, CaseShrinker.Shrink(failure, Fails, TimeSpan.FromMinutes(1)).Case.Text);
    }

    [Fact]
    public void Another_failure_is_not_taken_for_this_one()
    {
        var failure = Fails(Case("xxaxxbxx"))!;

        var shrunk = CaseShrinker.Shrink(failure, static input => input.Text.Length < 4 ? Of(Oracle.Cheap, input) : Fails(input), TimeSpan.FromMinutes(1));

        Assert.Equal(Oracle.Located, shrunk.Oracle);
        Assert.Equal(4, shrunk.Case.Text.Length);
    }

    private static Failure? Fails(FuzzCase input) =>
        input.Text.Contains('a', StringComparison.Ordinal) && input.Text.Contains('b', StringComparison.Ordinal) ? Of(Oracle.Located, input) : null;

    private static Failure Of(Oracle oracle, FuzzCase input) => new(oracle, "shape", "detail", input);

    private static FuzzCase Case(string text) => new(new CaseId(0, FuzzLevel.Parse, PaperFormat.BibTeX, 0), Encoding.UTF8.GetBytes(text));
}
