using PaperCatalog;

namespace Example.Algorithms;

/// <summary>Improves the predictions of any classifier of nodes by the labels that are known of some: <see cref="Papers.Huang2021Correct"/>.</summary>
/// <remarks>
/// Errors of neighbours are alike, so the known errors are spread over the graph and taken off; labels of neighbours are
/// alike, so the corrected predictions are spread once more.
/// </remarks>
[Cites(Papers.Keys.Huang2021Correct, Locator = "sec. 2", Role = CitationRole.Algorithm)]
public sealed class CorrectAndSmooth
{
    private readonly Graph _graph;

    /// <summary>Creates the method for a graph.</summary>
    public CorrectAndSmooth(Graph graph) => _graph = graph ?? throw new ArgumentNullException(nameof(graph));

    /// <summary>How far errors are spread, from 0 to below 1.</summary>
    public double CorrectionAlpha { get; init; } = 0.8;

    /// <summary>How far labels are spread, from 0 to below 1.</summary>
    public double SmoothingAlpha { get; init; } = 0.8;

    /// <summary>How often each is done.</summary>
    public int Iterations { get; init; } = 50;

    /// <summary>The class of each node.</summary>
    /// <param name="predictions">For each node the probabilities that a classifier gives its classes.</param>
    /// <param name="labels">For each node its class, or null where it is not known.</param>
    public int[] Classify(IReadOnlyList<double[]> predictions, IReadOnlyList<int?> labels)
    {
        var smooth = Smooth(Correct(predictions, labels), labels);
        return [.. smooth.Select(static row => Array.IndexOf(row, row.Max()))];
    }

    /// <summary>Takes the spread errors off the predictions of the nodes whose class is not known.</summary>
    [Cites(Papers.Keys.Huang2021Correct, Locator = "sec. 2.2", Role = CitationRole.Algorithm)]
    public double[][] Correct(IReadOnlyList<double[]> predictions, IReadOnlyList<int?> labels)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        ArgumentNullException.ThrowIfNull(labels);

        double[][] errors = [.. predictions.Select((row, node) => labels[node] is { } label ? Difference(OneHot(label, row.Length), row) : new double[row.Length])];
        var spread = _graph.Spread(errors, CorrectionAlpha, Iterations);

        // Spreading shrinks the errors, so each is scaled back to the mean of those known ("autoscale", [@huang2021correct, sec. 2.2]).
        var known = errors.Where((_, node) => labels[node] is not null).Select(Size).ToList();
        var scale = known.Count == 0 ? 0 : known.Average();
        return
        [
            .. predictions.Select((row, node) =>
                labels[node] is null && Size(spread[node]) > 0
                    ? row.Zip(spread[node], (value, error) => value + (scale / Size(spread[node]) * error)).ToArray()
                    : row),
        ];
    }

    /// <summary>Spreads the predictions, and of the nodes whose class is known, their class.</summary>
    [Cites(Papers.Keys.Huang2021Correct, Locator = "sec. 2.3", Role = CitationRole.Algorithm)]
    public double[][] Smooth(IReadOnlyList<double[]> predictions, IReadOnlyList<int?> labels)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        ArgumentNullException.ThrowIfNull(labels);

        return _graph.Spread(
            [.. predictions.Select((row, node) => labels[node] is { } label ? OneHot(label, row.Length) : row)], SmoothingAlpha, Iterations);
    }

    private static double[] OneHot(int label, int count)
    {
        var row = new double[count];
        row[label] = 1;
        return row;
    }

    private static double[] Difference(double[] left, double[] right) => [.. left.Zip(right, static (l, r) => l - r)];

    private static double Size(double[] row) => row.Sum(Math.Abs);
}
