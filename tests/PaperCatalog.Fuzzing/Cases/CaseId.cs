using System.Globalization;

namespace PaperCatalog.Fuzzing.Cases;

/// <summary>What a case is made from: the same four give the same case again, with the same seeds.</summary>
internal readonly record struct CaseId(ulong Seed, FuzzLevel Level, PaperFormat Format, long Number)
{
    /// <summary>Where the case's random numbers begin.</summary>
    public ulong Start => unchecked(((Seed * 1_000_003UL) + ((ulong)Level * 101UL) + (ulong)Format) * 0xD1342543DE82EF95UL) + (ulong)Number * 0x9E3779B97F4A7C15UL;

    /// <summary>The case as the command line takes it: <c>seed/level/format/number</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seed}/{Level}/{Format}/{Number}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static CaseId Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 4
            ? new CaseId(
                ulong.Parse(parts[0], CultureInfo.InvariantCulture),
                Enum.Parse<FuzzLevel>(parts[1], ignoreCase: true),
                Enum.Parse<PaperFormat>(parts[2], ignoreCase: true),
                long.Parse(parts[3], CultureInfo.InvariantCulture))
            : throw new FormatException($"'{text}' is no case: seed/level/format/number.");
    }
}
