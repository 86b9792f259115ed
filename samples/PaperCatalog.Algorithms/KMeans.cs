using PaperCatalog;

namespace Example.Algorithms;

/// <summary>Clusters points by the nearest of k centres.</summary>
public static class KMeans
{
    /// <summary>Chooses the first centres among the points, each with a chance in proportion to its squared distance from those before.</summary>
    /// <remarks>
    /// Already these are in expectation within a factor of 8 (ln k + 2) of the best clustering:
    /// <see cref="Papers.Arthur2007Kmeans"/>, theorem 1.1.
    /// </remarks>
    /// <param name="points">The points, all of one dimension.</param>
    /// <param name="count">The number of centres, from 1 to the number of points.</param>
    /// <param name="random">The source of chance.</param>
    [Cites(Papers.Keys.Arthur2007Kmeans, Locator = "sec. 2.2", Role = CitationRole.Algorithm)]
    public static IReadOnlyList<double[]> ChooseCenters(IReadOnlyList<double[]> points, int count, Random random)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(random);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, points.Count);

        var centers = new List<double[]> { points[random.Next(points.Count)] };
        var distances = points.Select(point => SquaredDistance(point, centers[0])).ToArray();
        while (centers.Count < count)
        {
            centers.Add(points[Draw(distances, random)]);
            for (var i = 0; i < distances.Length; i++)
            {
                distances[i] = Math.Min(distances[i], SquaredDistance(points[i], centers[^1]));
            }
        }

        return centers;
    }

    /// <summary>Moves centres to the means of their points until no point changes its centre.</summary>
    /// <param name="points">The points, all of one dimension.</param>
    /// <param name="centers">The first centres, as of <see cref="ChooseCenters"/>.</param>
    public static Clustering Refine(IReadOnlyList<double[]> points, IReadOnlyList<double[]> centers)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(centers);

        // The two steps of [@lloyd1982]; neither raises the cost, and there are finitely many assignments, so it ends.
        var clusters = Assign(points, centers);
        while (true)
        {
            centers = Means(points, clusters, centers);
            var next = Assign(points, centers);
            if (next.AsSpan().SequenceEqual(clusters))
            {
                var cost = new KahanSum();
                for (var i = 0; i < points.Count; i++)
                {
                    cost.Add(SquaredDistance(points[i], centers[clusters[i]]));
                }

                return new Clustering(centers, clusters, cost.Value);
            }

            clusters = next;
        }
    }

    private static int Draw(double[] weights, Random random)
    {
        var rest = random.NextDouble() * weights.Sum();
        var last = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > 0)
            {
                last = i;
                rest -= weights[i];
                if (rest < 0)
                {
                    break;
                }
            }
        }

        return last;
    }

    private static int[] Assign(IReadOnlyList<double[]> points, IReadOnlyList<double[]> centers)
    {
        var clusters = new int[points.Count];
        for (var i = 0; i < clusters.Length; i++)
        {
            for (var j = 1; j < centers.Count; j++)
            {
                if (SquaredDistance(points[i], centers[j]) < SquaredDistance(points[i], centers[clusters[i]]))
                {
                    clusters[i] = j;
                }
            }
        }

        return clusters;
    }

    // A centre that lost all its points stays where it is.
    private static double[][] Means(IReadOnlyList<double[]> points, int[] clusters, IReadOnlyList<double[]> centers)
    {
        var means = new double[centers.Count][];
        for (var j = 0; j < means.Length; j++)
        {
            var members = points.Where((_, i) => clusters[i] == j).ToList();
            means[j] = members.Count == 0
                ? centers[j]
                : [.. Enumerable.Range(0, centers[j].Length).Select(d => members.Average(point => point[d]))];
        }

        return means;
    }

    private static double SquaredDistance(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += (left[i] - right[i]) * (left[i] - right[i]);
        }

        return sum;
    }
}
