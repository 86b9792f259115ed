namespace PaperCatalog.Benchmarks.Plotting;

/// <summary>A line of a plot.</summary>
/// <param name="Label">What stands at its end.</param>
/// <param name="Color">A colour that is read on light and on dark.</param>
/// <param name="IsDashed">Whether it is one of those compared with.</param>
/// <param name="Points">Its points, from left to right.</param>
internal sealed record Curve(string Label, string Color, bool IsDashed, IReadOnlyList<(double X, double Y)> Points);
