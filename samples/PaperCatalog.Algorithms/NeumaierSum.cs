using PaperCatalog;

namespace Example.Algorithms;

/// <summary>A sum that also carries along what is lost of the sum itself, when a larger term comes.</summary>
[Cites(Papers.Keys.Neumaier1974, Role = CitationRole.Algorithm)]
[Cites(Papers.Keys.Kahan1965, Role = CitationRole.Comparison)]
public struct NeumaierSum
{
    private double _sum;
    private double _lost;

    /// <summary>The sum of the terms.</summary>
    public readonly double Value => _sum + _lost;

    /// <summary>Adds a term.</summary>
    public void Add(double term)
    {
        var sum = _sum + term;
        // The smaller of the two loses its low digits.
        _lost += Math.Abs(_sum) >= Math.Abs(term) ? _sum - sum + term : term - sum + _sum;
        _sum = sum;
    }
}
