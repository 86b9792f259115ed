using BenchmarkDotNet.Attributes;

namespace PaperCatalog.Benchmarks.Looking;

/// <summary>Going through 10,000 papers that were gone through before. What the first time costs, <c>first</c> measures in fresh processes.</summary>
[Config(typeof(ShortRunInProcess))]
public class EnumerationBenchmarks
{
    private PaperLibrary _library = null!;
    private Paper[] _array = [];

    [GlobalSetup]
    public void Load()
    {
        _library = CatalogLibrary.Load(10_000);
        _array = [.. _library];
    }

    [Benchmark]
    public int Titles()
    {
        var length = 0;
        foreach (var paper in _library)
        {
            length += paper.Title is null ? 0 : paper.Title.Length;
        }

        return length;
    }

    [Benchmark(Baseline = true)]
    public int TitlesOfArray()
    {
        var length = 0;
        foreach (var paper in _array)
        {
            length += paper.Title is null ? 0 : paper.Title.Length;
        }

        return length;
    }
}
