using CsCheck;
using PaperCatalog.Fuzzing.Mutation;

namespace PaperCatalog.Fuzzing.Tests;

public sealed class ChanceTests
{
    [Fact]
    public void A_seed_gives_the_same_numbers_again() =>
        Gen.ULong.Sample(static seed =>
        {
            var first = new Chance(seed);
            var second = new Chance(seed);
            return Enumerable.Range(1, 50).All(end => first.Below(end) == second.Below(end));
        });

    [Fact]
    public void The_numbers_of_two_versions_are_the_same()
    {
        // A case is found again by its number: these must never change.
        var chance = new Chance(1);
        Assert.Equal([5, 9, 0, 5, 1], Enumerable.Range(0, 5).Select(_ => chance.Below(10)));
    }

    [Fact]
    public void A_magnitude_is_between_one_and_the_most() =>
        Gen.Select(Gen.ULong, Gen.Int[1, 100_000]).Sample(static (seed, most) => new Chance(seed).Magnitude(most) is var number && number >= 1 && number <= most);
}
