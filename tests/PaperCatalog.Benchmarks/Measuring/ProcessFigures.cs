namespace PaperCatalog.Benchmarks.Measuring;

/// <summary>What a process cost.</summary>
/// <param name="Seconds">From start to end, by the clock.</param>
/// <param name="ProcessorSeconds">Of all its threads.</param>
/// <param name="PeakMegabytes">The most memory it held; NaN where the system does not say.</param>
internal readonly record struct ProcessFigures(double Seconds, double ProcessorSeconds, double PeakMegabytes);
