using System.Security.Cryptography;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Reporting;
using PaperCatalog.Fuzzing.Running;
using PaperCatalog.Fuzzing.Seeds;
using PaperCatalog.Fuzzing.Subject;

namespace PaperCatalog.Fuzzing.Tests;

/// <summary>A short run of the fuzzer over all formats, with another seed each time; docs/fuzzing.md tells of the long ones.</summary>
public sealed class ShortRunTests(ITestOutputHelper output)
{
    /// <summary>The time a level takes on a machine that does nothing else; a slow one runs fewer cases.</summary>
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("Parse", 600)]
    [InlineData("Write", 600)]
    [InlineData("Generate", 120)]
    [InlineData("Execute", 25)]
    public void Nothing_is_found(string level, int cases)
    {
        var seed = (ulong)RandomNumberGenerator.GetInt32(1, int.MaxValue);
        var folder = Path.Combine(AppContext.BaseDirectory, "failures");
        var statistics = new FuzzStatistics();
        var options = new FuzzOptions { Levels = [Enum.Parse<FuzzLevel>(level)], Seed = seed };

        new FuzzSession(new Product(), new SeedLibrary(options.Corpora), new FailureStore(folder), statistics).Run(options, s_time, mostCases: cases);

        output.WriteLine(statistics.Tables());
        Assert.True(statistics.Failures == 0, $"Seed {seed}; the cases, made small, are in {folder}.\n{statistics.Tables()}");
        Assert.True(statistics.Cases > 0);
    }
}
