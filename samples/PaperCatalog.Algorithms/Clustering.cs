namespace Example.Algorithms;

/// <summary>Points in clusters.</summary>
/// <param name="Centers">The centre of each cluster.</param>
/// <param name="Clusters">For each point the number of its cluster.</param>
/// <param name="Cost">The sum of the squared distances of the points to their centres.</param>
public sealed record Clustering(IReadOnlyList<double[]> Centers, IReadOnlyList<int> Clusters, double Cost);
