namespace PaperCatalog.Benchmarks.Looking;

/// <summary>What first uses come to.</summary>
/// <param name="TimesJson">How many times longer the reading of CSL-JSON takes than the slowest of the look-ups.</param>
/// <param name="TimesLiterals">How many times longer objects of literals take to be gone through.</param>
internal readonly record struct FirstUseFigures(double TimesJson, double TimesLiterals);
