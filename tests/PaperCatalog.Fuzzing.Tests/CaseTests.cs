using CsCheck;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Running;
using PaperCatalog.Fuzzing.Seeds;

namespace PaperCatalog.Fuzzing.Tests;

public sealed class CaseTests
{
    private static readonly SeedLibrary s_seeds = new(corpora: null);

    private static readonly Gen<CaseId> s_id =
        Gen.Select(Gen.ULong, Gen.Enum<FuzzLevel>(), Gen.Enum<PaperFormat>(), Gen.Long[0, long.MaxValue], static (seed, level, format, number) => new CaseId(seed, level, format, number));

    [Fact]
    public void A_case_is_named_and_found_again() => s_id.Sample(static id => CaseId.Parse(id.ToString()) == id);

    [Fact]
    public void The_same_number_gives_the_same_case() => s_id.Sample(
        static id =>
        {
            var factory = new CaseFactory(s_seeds);
            return factory.Make(id).Bytes.AsSpan().SequenceEqual(factory.Make(id).Bytes);
        },
        iter: 50);

    [Fact]
    public void Every_format_has_seeds_of_our_own_with_several_records() => Assert.All(
        Enum.GetValues<PaperFormat>(),
        static format => Assert.Contains(s_seeds.Of(format), document => document.Records.Count >= (format == PaperFormat.CitationFile ? 1 : 2)));

    [Theory]
    [InlineData("1/Parse/BibTeX")]
    [InlineData("x/Parse/BibTeX/1")]
    public void What_is_no_case_is_refused(string text) => Assert.Throws<FormatException>(() => CaseId.Parse(text));

    [Fact]
    public void The_command_line_is_understood()
    {
        var options = FuzzOptions.Parse(["--minutes", "2.5", "--level", "parse,write", "--format", "bibtex", "--seed", "7", "--threads", "2", "--corpora", ""]);

        Assert.Equal(2.5, options.Minutes);
        Assert.Equal([FuzzLevel.Parse, FuzzLevel.Write], options.Levels);
        Assert.Equal([PaperFormat.BibTeX], options.Formats);
        Assert.Equal((7UL, 2, null), (options.Seed, options.Threads, options.Corpora));
        Assert.Throws<FormatException>(static () => FuzzOptions.Parse(["--what", "1"]));
        Assert.Throws<FormatException>(static () => FuzzOptions.Parse(["--seed"]));
    }
}
