namespace PaperCatalog.Benchmarks.Plotting;

/// <summary>A logarithmic axis: values to places between two edges, and the powers of ten that are marked.</summary>
internal sealed class LogAxis
{
    private readonly double _first;
    private readonly double _last;
    private readonly double _start;
    private readonly double _end;

    /// <summary>Creates the axis from the first to the last place, for values that it will hold all.</summary>
    public LogAxis(IReadOnlyCollection<double> values, double first, double last)
    {
        (_first, _last) = (first, last);
        // Half steps keep the curve from sticking to the edge, and small ranges from being lost in a decade.
        _start = Math.Floor(Math.Log10(values.Min()) * 2) / 2;
        _end = Math.Max(_start + 0.5, Math.Ceiling(Math.Log10(values.Max()) * 2) / 2);
    }

    public double PlaceOf(double value) => _first + (Math.Log10(value) - _start) / (_end - _start) * (_last - _first);

    /// <summary>The values to mark: 1, 3, 10, 30, …</summary>
    public IEnumerable<double> Marks()
    {
        for (var power = (int)Math.Floor(_start); power <= (int)Math.Ceiling(_end); power++)
        {
            foreach (var digit in new[] { 1, 3 })
            {
                var value = digit * Math.Pow(10, power);
                var exponent = Math.Log10(value);
                if (exponent >= _start - 0.03 && exponent <= _end + 0.03)
                {
                    yield return value;
                }
            }
        }
    }
}
