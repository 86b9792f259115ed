using CsCheck;
using Example.Algorithms;

namespace PaperCatalog.Algorithms.Tests;

public sealed class SummationTests
{
    [Fact]
    public void Small_terms_are_not_lost_in_a_large_sum()
    {
        var (plain, kahan, neumaier) = (1.0, new KahanSum(), new NeumaierSum());
        kahan.Add(1);
        neumaier.Add(1);
        for (var i = 0; i < 1_000_000; i++)
        {
            plain += 1e-16;
            kahan.Add(1e-16);
            neumaier.Add(1e-16);
        }

        Assert.Equal(1, plain);
        Assert.Equal(1 + 1e-10, kahan.Value, 1e-15);
        Assert.Equal(1 + 1e-10, neumaier.Value, 1e-15);
    }

    [Fact]
    public void A_large_term_loses_the_sum_for_one_of_them_only()
    {
        var (kahan, neumaier) = (new KahanSum(), new NeumaierSum());
        foreach (var term in (double[])[1, 1e100, 1, -1e100])
        {
            kahan.Add(term);
            neumaier.Add(term);
        }

        Assert.Equal(0, kahan.Value);
        Assert.Equal(2, neumaier.Value);
    }

    [Fact]
    public void Both_are_as_near_as_decimals() =>
        Gen.Double[-1e6, 1e6].Array[1, 200].Sample(static terms =>
        {
            var (kahan, neumaier, exact, size) = (new KahanSum(), new NeumaierSum(), 0m, 0.0);
            foreach (var term in terms.Select(static term => Math.Round(term, 6)))
            {
                kahan.Add(term);
                neumaier.Add(term);
                exact += (decimal)term;
                size += Math.Abs(term);
            }

            Assert.Equal((double)exact, kahan.Value, 1e-15 * size + 1e-9);
            Assert.Equal((double)exact, neumaier.Value, 1e-15 * size + 1e-9);
        });
}
