namespace PaperCatalog.Fuzzing.Mutation;

/// <summary>Random numbers that are the same on every machine and in every version of .NET: SplitMix64.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0, smaller than <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Next() % (ulong)Math.Max(1, end));

    /// <summary>Whether something happens that happens once in so many times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>A number from 1 to <paramref name="most"/> of which each order of magnitude is as likely as another.</summary>
    public int Magnitude(int most)
    {
        var order = 1;
        while (order < most && !OneIn(3))
        {
            order *= 10;
        }

        return 1 + Below(Math.Min(order, most));
    }

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
