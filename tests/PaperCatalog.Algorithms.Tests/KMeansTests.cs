using CsCheck;
using Example.Algorithms;

namespace PaperCatalog.Algorithms.Tests;

public sealed class KMeansTests
{
    [Fact]
    public void A_second_center_has_a_chance_by_its_squared_distance()
    {
        // From 0 the others have the squares 1 and 9; from 1: 1 and 4; from 3: 9 and 4.
        double[][] points = [[0], [1], [3]];
        var random = new Random(12345);
        var drawn = new Dictionary<(double, double), int>();
        const int Draws = 30_000;
        for (var i = 0; i < Draws; i++)
        {
            var centers = KMeans.ChooseCenters(points, 2, random);
            var pair = (centers[0][0], centers[1][0]);
            drawn[pair] = drawn.GetValueOrDefault(pair) + 1;
        }

        Assert.Equal(1.0 / 3 * 1 / 10, (double)drawn[(0, 1)] / Draws, 0.01);
        Assert.Equal(1.0 / 3 * 9 / 10, (double)drawn[(0, 3)] / Draws, 0.01);
        Assert.Equal(1.0 / 3 * 1 / 5, (double)drawn[(1, 0)] / Draws, 0.01);
        Assert.Equal(1.0 / 3 * 4 / 5, (double)drawn[(1, 3)] / Draws, 0.01);
        Assert.Equal(1.0 / 3 * 9 / 13, (double)drawn[(3, 0)] / Draws, 0.01);
        Assert.Equal(1.0 / 3 * 4 / 13, (double)drawn[(3, 1)] / Draws, 0.01);
        Assert.Equal(6, drawn.Count);
    }

    [Fact]
    public void Clusters_that_stand_apart_are_found()
    {
        double[][] points = [[0, 0], [0, 1], [1, 0], [10, 10], [10, 11], [11, 10], [20, 0], [21, 0], [20, 1]];

        var clustering = KMeans.Refine(points, KMeans.ChooseCenters(points, 3, new Random(1)));

        Assert.Equal(3, clustering.Clusters.Distinct().Count());
        Assert.All(Enumerable.Range(0, 9), i => Assert.Equal(clustering.Clusters[i / 3 * 3], clustering.Clusters[i]));
        Assert.Equal(4, clustering.Cost, 1e-12);
    }

    [Fact]
    public void Refining_never_costs_and_ends_with_means() =>
        Gen.Select(Gen.Double[-10, 10].Select(static x => new[] { x, Math.Sin(x) }).Array[3, 40], Gen.Int[1, 3], Gen.Int).Sample(static (points, count, seed) =>
        {
            var centers = KMeans.ChooseCenters(points, count, new Random(seed));
            var before = points.Sum(point => centers.Min(center => Distance(point, center)));

            var clustering = KMeans.Refine(points, centers);

            Assert.True(clustering.Cost <= before + 1e-9);
            for (var i = 0; i < points.Length; i++)
            {
                var nearest = clustering.Centers.Min(center => Distance(points[i], center));
                Assert.Equal(nearest, Distance(points[i], clustering.Centers[clustering.Clusters[i]]), 1e-12);
            }
        });

    [Fact]
    public void Equal_points_are_no_trouble()
    {
        double[][] points = [[1], [1], [1]];

        Assert.Equal(0, KMeans.Refine(points, KMeans.ChooseCenters(points, 3, new Random(1))).Cost);
    }

    private static double Distance(double[] left, double[] right) => left.Zip(right, static (l, r) => (l - r) * (l - r)).Sum();
}
