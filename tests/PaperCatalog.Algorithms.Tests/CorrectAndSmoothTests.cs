using Example.Algorithms;

namespace PaperCatalog.Algorithms.Tests;

/// <summary>Two groups of four nodes, all joined within, with one edge between.</summary>
public sealed class CorrectAndSmoothTests
{
    private static readonly Graph s_graph = new(
        8, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (4, 5), (4, 6), (4, 7), (5, 6), (5, 7), (6, 7), (3, 4)]);

    private static readonly int[] s_truth = [0, 0, 0, 0, 1, 1, 1, 1];
    private static readonly int?[] s_labels = [0, 0, null, null, null, null, 1, 1];

    [Fact]
    public void A_classifier_that_is_wrong_about_half_of_the_nodes_is_put_right()
    {
        // It takes every node for the second class.
        double[][] predictions = [.. Enumerable.Repeat<double[]>([0.4, 0.6], 8)];

        Assert.Equal(s_truth, new CorrectAndSmooth(s_graph).Classify(predictions, s_labels));
    }

    [Fact]
    public void A_classifier_that_is_right_stays_right()
    {
        double[][] predictions = [.. s_truth.Select(static label => label == 0 ? (double[])[0.9, 0.1] : [0.1, 0.9])];

        Assert.Equal(s_truth, new CorrectAndSmooth(s_graph).Classify(predictions, s_labels));
    }

    [Fact]
    public void A_correction_is_as_large_as_the_known_errors_on_the_mean()
    {
        double[][] predictions = [.. Enumerable.Repeat<double[]>([0.4, 0.6], 8)];

        var corrected = new CorrectAndSmooth(s_graph).Correct(predictions, s_labels);

        // The known errors are 1.2, 1.2, 0.8 and 0.8.
        Assert.Equal(1.0, Math.Abs(corrected[2][0] - 0.4) + Math.Abs(corrected[2][1] - 0.6), 1e-12);
        Assert.True(corrected[2][0] > 0.4 && corrected[5][0] < 0.4);
        Assert.Equal(predictions[0], corrected[0]);
    }

    [Fact]
    public void Without_labels_nothing_is_corrected()
    {
        double[][] predictions = [.. Enumerable.Repeat<double[]>([0.4, 0.6], 8)];

        Assert.Equal(predictions, new CorrectAndSmooth(s_graph).Correct(predictions, new int?[8]));
    }

    [Fact]
    public void Spreading_ends_where_the_equation_says()
    {
        const double Alpha = 0.7;
        double[][] values = [.. Enumerable.Range(0, 8).Select(static node => (double[])[node * node - 3, 1.0 / (node + 1)])];

        var spread = s_graph.Spread(values, Alpha, 200);
        var one = s_graph.Spread(spread, Alpha, 1);

        // F = (1 - a) Y + a S F: a step from F with Y for its own values gives F again.
        for (var node = 0; node < 8; node++)
        {
            for (var i = 0; i < 2; i++)
            {
                var neighbours = one[node][i] - ((1 - Alpha) * spread[node][i]);
                Assert.Equal(spread[node][i], ((1 - Alpha) * values[node][i]) + neighbours, 1e-9);
            }
        }
    }

    [Fact]
    public void A_lone_node_keeps_its_share() =>
        Assert.Equal(0.25, new Graph(1, []).Spread([[1.0]], 0.75, 10)[0][0], 1e-12);
}
