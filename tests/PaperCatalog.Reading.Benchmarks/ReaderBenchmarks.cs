using BenchmarkDotNet.Attributes;

namespace PaperCatalog.Reading.Benchmarks;

/// <summary>Each format in full: a thousand made-up records.</summary>
[Config(typeof(ShortRunInProcess))]
public class ReaderBenchmarks
{
    private string _text = string.Empty;

    /// <summary>The format.</summary>
    [ParamsSource(nameof(Formats))]
    public PaperFormat Format { get; set; }

    /// <summary>The formats.</summary>
    public static IEnumerable<PaperFormat> Formats => MadeUpPapers.Formats;

    [GlobalSetup]
    public void Write() => _text = MadeUpPapers.Write(Format, 1_000);

    [Benchmark]
    public int Read() => PaperReader.Read(_text, Format).Records.Count;
}
