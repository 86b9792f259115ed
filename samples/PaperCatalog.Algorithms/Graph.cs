namespace Example.Algorithms;

/// <summary>An undirected graph without weights.</summary>
public sealed class Graph
{
    private readonly List<int>[] _neighbours;

    /// <summary>Creates the graph.</summary>
    /// <param name="nodeCount">The number of nodes; they are numbered from 0.</param>
    /// <param name="edges">The edges, each once.</param>
    public Graph(int nodeCount, IEnumerable<(int From, int To)> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        _neighbours = [.. Enumerable.Range(0, nodeCount).Select(static _ => new List<int>())];
        foreach (var (from, to) in edges)
        {
            _neighbours[from].Add(to);
            _neighbours[to].Add(from);
        }
    }

    /// <summary>The number of nodes.</summary>
    public int NodeCount => _neighbours.Length;

    /// <summary>Spreads values over the edges: F ← (1 − α) Y + α S F, with S the adjacency matrix divided by the roots of both degrees.</summary>
    /// <remarks>
    /// The iteration of label spreading, <see cref="Papers.Zhou2003Consistency"/>. It converges to (1 − α) (I − α S)⁻¹ Y for every
    /// α below 1, because no eigenvalue of S is larger than 1.
    /// </remarks>
    /// <param name="values">Y: a row of values for each node.</param>
    /// <param name="alpha">How much comes from the neighbours, from 0 to below 1.</param>
    /// <param name="iterations">How often.</param>
    public double[][] Spread(IReadOnlyList<double[]> values, double alpha, int iterations)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Count, NodeCount);
        ArgumentOutOfRangeException.ThrowIfNegative(alpha);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(alpha, 1);

        double[][] spread = [.. values];
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            spread = [.. Enumerable.Range(0, NodeCount).Select(node => Step(values[node], spread, alpha, node))];
        }

        return spread;
    }

    private double[] Step(double[] own, double[][] spread, double alpha, int node)
    {
        var row = own.Select(value => (1 - alpha) * value).ToArray();
        foreach (var neighbour in _neighbours[node])
        {
            var weight = alpha / Math.Sqrt((double)_neighbours[node].Count * _neighbours[neighbour].Count);
            for (var i = 0; i < row.Length; i++)
            {
                row[i] += weight * spread[neighbour][i];
            }
        }

        return row;
    }
}
