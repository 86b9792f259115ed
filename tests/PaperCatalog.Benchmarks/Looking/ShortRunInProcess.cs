using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace PaperCatalog.Benchmarks.Looking;

/// <summary>Few iterations, in this process: a project that BenchmarkDotNet writes would not meet the rules of the house.</summary>
public sealed class ShortRunInProcess : ManualConfig
{
    public ShortRunInProcess() =>
        AddJob(Job.Default
            .WithWarmupCount(3)
            .WithIterationCount(10)
            .WithIterationTime(TimeInterval.FromMilliseconds(100))
            .WithToolchain(InProcessEmitToolchain.Instance)).AddDiagnoser(MemoryDiagnoser.Default);
}
