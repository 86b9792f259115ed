namespace Example.Algorithms;

/// <summary>Mean and variance of values that come one after the other, after <see cref="Papers.Welford1962"/>.</summary>
/// <remarks>Squares are summed of differences from the mean, so that values far from zero cancel nothing.</remarks>
public sealed class RunningVariance
{
    private double _squares;

    /// <summary>The number of values.</summary>
    public long Count { get; private set; }

    /// <summary>The mean; 0 without a value.</summary>
    public double Mean { get; private set; }

    /// <summary>The unbiased variance of a sample; 0 for less than two values.</summary>
    public double Variance => Count < 2 ? 0 : _squares / (Count - 1);

    /// <summary>Adds a value.</summary>
    public void Add(double value)
    {
        Count++;
        var difference = value - Mean;
        Mean += difference / Count;
        _squares += difference * (value - Mean);
    }

    /// <summary>Adds all values of another one, as <see cref="Papers.Chan1983Variance"/> combines two samples.</summary>
    public void Add(RunningVariance other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Count == 0)
        {
            return;
        }

        var count = Count + other.Count;
        var difference = other.Mean - Mean;
        _squares += other._squares + (difference * difference * Count / count * other.Count);
        Mean += difference * other.Count / count;
        Count = count;
    }
}
