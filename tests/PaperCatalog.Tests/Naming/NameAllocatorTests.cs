using System.Text;
using CsCheck;
using PaperCatalog.Naming;

namespace PaperCatalog.Tests.Naming;

public sealed class NameAllocatorTests
{
    /// <summary>Few names and few identities, so that all sorts of collisions come about.</summary>
    private static readonly Gen<ProposedName[]> s_proposals = Gen.Select(
        Gen.OneOf("Foo", "foo", "FOO", "Caf\u00E9", "Cafe\u0301", "\uFF21b", "Ab", "All", "Papers", "PapersPaper", "Foo_2", "Foo_bcdf", "Bar"),
        Gen.String[Gen.Char['a', 'd'], 0, 2],
        static (name, identity) => new ProposedName(name, identity)).Array[0, 40];

    [Fact]
    public void First_keeps_the_name_and_the_others_know_it()
    {
        var names = NameAllocator.Allocate([new("Foo", "foo"), new("Bar", "bar"), new("FOO", "f-oo"), new("Foo", "f.oo")]);

        Assert.Equal(new AllocatedName("Foo", -1), names[0]);
        Assert.Equal(new AllocatedName("Bar", -1), names[1]);
        Assert.Equal(0, names[2].Holder);
        Assert.Equal(0, names[3].Holder);
        Assert.StartsWith("FOO_", names[2].Identifier, StringComparison.Ordinal);
        Assert.StartsWith("Foo_", names[3].Identifier, StringComparison.Ordinal);
        Assert.NotEqual(names[2].Identifier, names[3].Identifier);
    }

    [Fact]
    public void Suffix_is_the_same_for_ever()
    {
        var names = NameAllocator.Allocate([new("Foo", "foo"), new("Foo", "f-oo")]);
        Assert.Equal("Foo_prf2", names[1].Identifier);
    }

    [Fact]
    public void A_suffixed_name_takes_none_that_a_later_record_asks_for()
    {
        var names = NameAllocator.Allocate([new("Foo", "foo"), new("Foo", "f-oo"), new("FOO_PRF2", "x")]);

        Assert.Equal(["Foo", "Foo_prf2_2", "FOO_PRF2"], names.Select(static name => name.Identifier));
    }

    [Fact]
    public void Twins_of_one_identity_are_counted()
    {
        var names = NameAllocator.Allocate([new("Foo", "foo"), new("Foo", "f-oo"), new("foo", "f-oo"), new("Foo", "f-oo")]);

        Assert.Equal(["Foo", "Foo_prf2", "foo_prf2_2", "Foo_prf2_3"], names.Select(static name => name.Identifier));
    }

    [Theory]
    [InlineData("Sm\u0430rt")] // Cyrillic
    [InlineData("\u0405m\u0430\u0433t", false)] // its \u0433 looks like no Latin letter
    [InlineData("Sm\u0251rt")]
    [InlineData("SMA\u03A1T", false)] // Greek, and another word
    public void A_name_in_letters_that_look_the_same_collides(string twin, bool collides = true) =>
        Assert.Equal(collides ? 0 : -1, NameAllocator.Allocate([new("Smart", "a"), new(twin, "b")])[1].Holder);

    [Fact]
    public void Names_are_unique_by_look_and_valid() =>
        s_proposals.Sample(
            static proposals =>
            {
                var names = NameAllocator.Allocate(proposals, "Papers");
                var looks = names.Select(static name => name.Identifier.Normalize(NormalizationForm.FormKC).ToUpperInvariant()).ToList();
                Assert.Equal(looks.Count, looks.Distinct().Count());
                Assert.All(names, static name => Assert.False(ReservedNames.Contains(name.Identifier, "Papers")));
            },
            iter: 5_000);

    [Fact]
    public void First_of_each_name_always_keeps_it() =>
        s_proposals.Sample(
            static proposals =>
            {
                var names = NameAllocator.Allocate(proposals, "Papers");
                var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
                for (var i = 0; i < names.Length; i++)
                {
                    var wanted = ReservedNames.Avoid(proposals[i].Identifier, "Papers");
                    var isFirst = seen.Add(wanted.Normalize(NormalizationForm.FormKC));
                    Assert.Equal(isFirst, !names[i].IsSuffixed);
                    if (isFirst)
                    {
                        Assert.Equal(wanted, names[i].Identifier);
                    }
                }
            },
            iter: 5_000);

    /// <summary>Names as keys give them: none has a letter after an underscore.</summary>
    private static readonly Gen<ProposedName[]> s_fromKeys =
        Gen.String[Gen.Char["abAB1-._"], 1, 4].Array[0, 40].Select(
            static keys => keys.Distinct().Select(static key => new ProposedName(PaperNames.FromKey(key), key)).ToArray());

    [Fact]
    public void Removing_later_records_renames_no_earlier_one() =>
        Gen.Select(s_fromKeys, Gen.Int[0, 40]).Sample(
            static (proposals, kept) =>
            {
                var all = NameAllocator.Allocate(proposals, "Papers");
                var some = NameAllocator.Allocate(proposals.Take(kept).ToArray(), "Papers");
                Assert.Equal(all.Take(kept), some);
            },
            iter: 5_000);

    [Fact]
    public void Moving_records_about_renames_only_who_is_first() =>
        Gen.Select(s_fromKeys, Gen.Int[0, 1000]).Sample(
            static (proposals, seed) =>
            {
                var shuffled = (ProposedName[])proposals.Clone();
                new Random(seed).Shuffle(shuffled);
                var before = ByIdentity(proposals);
                var after = ByIdentity(shuffled);
                foreach (var identity in before.Keys)
                {
                    // Of two twins with the same suffix, one in 460,000, the order tells who gets the number after it.
                    if (before[identity].IsSuffixed == after[identity].IsSuffixed
                        && !IsNumbered(before[identity]) && !IsNumbered(after[identity]))
                    {
                        Assert.Equal(before[identity].Identifier, after[identity].Identifier);
                    }
                }
            },
            iter: 5_000);

    [Fact]
    public void Hundred_thousand_twins_have_names_of_their_own()
    {
        var proposals = Enumerable.Range(0, 100_000).Select(static i => new ProposedName("Foo", i % 2 == 0 ? "same" : "other")).ToArray();
        var names = NameAllocator.Allocate(proposals);

        Assert.Equal(100_000, names.Select(static name => name.Identifier).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static bool IsNumbered(AllocatedName name) =>
        name.IsSuffixed && name.Identifier[(name.Identifier.LastIndexOf('_') + 1)..].All(char.IsAsciiDigit);

    private static Dictionary<string, AllocatedName> ByIdentity(ProposedName[] proposals) =>
        proposals.Zip(NameAllocator.Allocate(proposals, "Papers"))
            .ToDictionary(static pair => pair.First.Identity, static pair => pair.Second);
}
