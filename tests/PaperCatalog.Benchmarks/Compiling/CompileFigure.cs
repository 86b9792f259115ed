using System.Globalization;

namespace PaperCatalog.Benchmarks.Compiling;

/// <summary>A line of the data: what one form of so many papers cost to compile, medians of the runs.</summary>
internal sealed record CompileFigure(string Form, int Papers, string Compiler, double Seconds, double ProcessorSeconds, double PeakMegabytes, long AssemblyBytes, long SourceBytes)
{
    public const string Header = "form,papers,compiler,seconds,processor_seconds,peak_megabytes,assembly_bytes,source_bytes";

    public string ToLine() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Form},{Papers},{Compiler},{Seconds:0.000},{ProcessorSeconds:0.000},{PeakMegabytes:0},{AssemblyBytes},{SourceBytes}");

    public static CompileFigure FromLine(string line)
    {
        var values = line.Split(',');
        return new CompileFigure(values[0], Number<int>(1), values[2], Number<double>(3), Number<double>(4), Number<double>(5), Number<long>(6), Number<long>(7));

        T Number<T>(int index)
            where T : IParsable<T> =>
            T.Parse(values[index], CultureInfo.InvariantCulture);
    }
}
