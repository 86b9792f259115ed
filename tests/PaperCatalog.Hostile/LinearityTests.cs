using System.Globalization;

namespace PaperCatalog.Hostile;

/// <summary>Twice as much of what is worst for a reader costs twice as much memory. Memory is counted, which no other program disturbs.</summary>
public sealed class LinearityTests
{
    private const double SteepestSlope = 1.15;

    private static readonly int[] s_sizes = [4_000, 16_000, 64_000];

    public static TheoryData<PaperFormat, string, string, string> Families =>
        [.. HostileFamily.All.Select(static family => (family.Format, family.Before, family.Repeated, family.Behind))];

    [Theory]
    [MemberData(nameof(Families))]
    public void Memory_grows_in_proportion(PaperFormat format, string before, string repeated, string behind)
    {
        var family = new HostileFamily(format, before, repeated, behind);
        PaperReader.Read(family.Text(10), format); // the tables that all files share are made by the first
        var x = s_sizes.Select(static size => Math.Log(size)).ToArray();
        var y = s_sizes.Select(size => Math.Log(BytesFor(family.Text(size), format))).ToArray();
        var (meanX, meanY) = (x.Average(), y.Average());
        var slope = x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));

        Assert.True(slope <= SteepestSlope, string.Create(CultureInfo.InvariantCulture, $"The slope is {slope:F3}."));
    }

    private static long BytesFor(string text, PaperFormat format)
    {
        var start = GC.GetAllocatedBytesForCurrentThread();
        PaperReader.Read(text, format);
        return Math.Max(1, GC.GetAllocatedBytesForCurrentThread() - start);
    }
}
