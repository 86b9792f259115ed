using PaperCatalog;

namespace Example.Algorithms;

/// <summary>A sum that carries along what each addition rounds away.</summary>
/// <remarks>
/// The error of the result does not grow with the number of terms, as long as no term is larger than the sum so far;
/// <see cref="NeumaierSum"/> has no such condition.
/// </remarks>
[Cites(Papers.Keys.Kahan1965, Role = CitationRole.Algorithm)]
public struct KahanSum
{
    private double _sum;
    private double _lost;

    /// <summary>The sum of the terms.</summary>
    public readonly double Value => _sum;

    /// <summary>Adds a term.</summary>
    public void Add(double term)
    {
        var mended = term - _lost;
        var sum = _sum + mended;
        // What of the term did not arrive in the sum; no compiler of .NET may simplify it to zero.
        _lost = sum - _sum - mended;
        _sum = sum;
    }
}
