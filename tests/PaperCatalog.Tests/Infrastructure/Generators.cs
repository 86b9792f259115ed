using CsCheck;

namespace PaperCatalog.Tests.Infrastructure;

/// <summary>What the generated papers of several formats are made of.</summary>
internal static class Generators
{
    /// <summary>Dates of all shapes that the formats of records have.</summary>
    public static Gen<PartialDate> Date { get; } =
        from year in Gen.Int[1000, 2100]
        from month in Gen.Int[1, 12].Nullable()
        from day in Gen.Int[1, 28].Nullable()
        from shape in Gen.Int[0, 5]
        let date = new PartialDate(year, month, month is null ? null : day)
        select shape switch
        {
            0 => new PartialDate(year) { Season = 1 + (year % 4) },
            1 => date with { End = new PartialDate(year + 1, month) },
            2 => date with { IsOpenEnded = true },
            3 => date with { IsApproximate = true },
            _ => date,
        };

    /// <summary>One of some items.</summary>
    public static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);
}
