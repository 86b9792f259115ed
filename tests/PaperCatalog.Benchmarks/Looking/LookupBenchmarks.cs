using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace PaperCatalog.Benchmarks.Looking;

/// <summary>Warm look-ups among 10,000 papers, beside a frozen dictionary for each kind of identifier. Times are for one look-up.</summary>
/// <remarks>A catalog does not know which kind it is asked for; the dictionary beside it does.</remarks>
[Config(typeof(ShortRunInProcess))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class LookupBenchmarks
{
    private const int Count = 10_000;
    private const int Lookups = 1_000;

    private PaperLibrary _library = null!;
    private FrozenDictionary<string, Paper> _byKey = null!;
    private FrozenDictionary<string, Paper> _byDoi = null!;
    private FrozenDictionary<string, Paper> _byArXiv = null!;
    private string[] _keys = [];
    private string[] _dois = [];
    private string[] _arXivIds = [];
    private string[] _misses = [];

    [GlobalSetup]
    public void Load()
    {
        _library = CatalogLibrary.Load(Count);
        var papers = _library.ToList();
        _byKey = papers.ToFrozenDictionary(static paper => paper.Key, StringComparer.Ordinal);
        _byDoi = papers.Where(static paper => paper.Doi is not null).DistinctBy(static paper => paper.Doi!.ToLowerInvariant()).ToFrozenDictionary(static paper => paper.Doi!, StringComparer.OrdinalIgnoreCase);
        _byArXiv = papers.Where(static paper => paper.ArXivId is not null).DistinctBy(static paper => paper.ArXivId).ToFrozenDictionary(static paper => paper.ArXivId!, StringComparer.OrdinalIgnoreCase);
        _keys = Pick(_byKey.Keys);
        _dois = Pick(_byDoi.Keys);
        _arXivIds = Pick(_byArXiv.Keys);
        _misses = [.. _keys.Select(static key => key + "x")];
        foreach (var identifier in (string[])[.. _keys, .. _dois, .. _arXivIds])
        {
            if (!_library.TryFind(identifier, out _))
            {
                throw new InvalidOperationException($"'{identifier}' is not found.");
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    [BenchmarkCategory("key")]
    public int Key() => Find(_keys);

    [Benchmark(OperationsPerInvoke = Lookups, Baseline = true)]
    [BenchmarkCategory("key")]
    public int FrozenKey() => Find(_byKey, _keys);

    [Benchmark(OperationsPerInvoke = Lookups)]
    [BenchmarkCategory("DOI")]
    public int Doi() => Find(_dois);

    [Benchmark(OperationsPerInvoke = Lookups, Baseline = true)]
    [BenchmarkCategory("DOI")]
    public int FrozenDoi() => Find(_byDoi, _dois);

    [Benchmark(OperationsPerInvoke = Lookups)]
    [BenchmarkCategory("arXiv id")]
    public int ArXiv() => Find(_arXivIds);

    [Benchmark(OperationsPerInvoke = Lookups, Baseline = true)]
    [BenchmarkCategory("arXiv id")]
    public int FrozenArXiv() => Find(_byArXiv, _arXivIds);

    [Benchmark(OperationsPerInvoke = Lookups)]
    [BenchmarkCategory("miss")]
    public int Miss() => Find(_misses);

    [Benchmark(OperationsPerInvoke = Lookups, Baseline = true)]
    [BenchmarkCategory("miss")]
    public int FrozenMiss() => Find(_byKey, _misses);

    private int Find(string[] identifiers)
    {
        var found = 0;
        foreach (var identifier in identifiers)
        {
            found += _library.TryFind(identifier, out _) ? 1 : 0;
        }

        return found;
    }

    private static int Find(FrozenDictionary<string, Paper> papers, string[] identifiers)
    {
        var found = 0;
        foreach (var identifier in identifiers)
        {
            found += papers.TryGetValue(identifier, out _) ? 1 : 0;
        }

        return found;
    }

    // Copies, so that no comparison ends at the reference; in an order that no cache likes.
    private static string[] Pick(IEnumerable<string> identifiers)
    {
        var random = new Random(20261124);
        var all = identifiers.Order(StringComparer.Ordinal).ToArray();
        return [.. Enumerable.Range(0, Lookups).Select(_ => new string(all[random.Next(all.Length)].AsSpan()))];
    }
}
