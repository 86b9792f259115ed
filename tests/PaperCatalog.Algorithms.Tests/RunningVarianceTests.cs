using CsCheck;
using Example.Algorithms;

namespace PaperCatalog.Algorithms.Tests;

public sealed class RunningVarianceTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1e9)]
    [InlineData(-1e9)]
    public void Values_far_from_zero_keep_their_variance(double offset)
    {
        var variance = Of([offset + 4, offset + 7, offset + 13, offset + 16]);

        Assert.Equal(offset + 10, variance.Mean);
        Assert.Equal(30, variance.Variance);
    }

    [Fact]
    public void One_value_has_none()
    {
        Assert.Equal((0, 0.0, 0.0), (Of([]).Count, Of([]).Mean, Of([]).Variance));
        Assert.Equal((1, 5.0, 0.0), (Of([5]).Count, Of([5]).Mean, Of([5]).Variance));
    }

    [Fact]
    public void It_is_that_of_two_passes_and_two_parts_make_the_whole() =>
        Gen.Select(Gen.Double[-1000, 1000].Array[2, 100], Gen.Int[0, 100]).Sample(static (values, cut) =>
        {
            cut = Math.Min(cut, values.Length);
            var mean = values.Average();
            var expected = values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
            var parts = Of(values[..cut]);
            parts.Add(Of(values[cut..]));

            foreach (var variance in (RunningVariance[])[Of(values), parts])
            {
                Assert.Equal(values.Length, variance.Count);
                Assert.Equal(mean, variance.Mean, 1e-9);
                Assert.Equal(expected, variance.Variance, 1e-6);
            }
        });

    private static RunningVariance Of(double[] values)
    {
        var variance = new RunningVariance();
        foreach (var value in values)
        {
            variance.Add(value);
        }

        return variance;
    }
}
