using System.Reflection;
using PaperCatalog.Benchmarks.Measuring;

namespace PaperCatalog.Benchmarks.Looking;

/// <summary>A compiled catalog in this process.</summary>
internal static class CatalogLibrary
{
    /// <summary>Compiles so many papers, loads the assembly and gives its library.</summary>
    public static PaperLibrary Load(int count)
    {
        using var folder = new WorkFolder();
        var assembly = Assembly.Load(File.ReadAllBytes(BenchmarkPrograms.CompileCatalog(folder, count)));
        return (PaperLibrary)assembly.GetType("Measured.Papers", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
    }
}
