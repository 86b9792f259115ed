using CsCheck;
using PaperCatalog.Naming;

namespace PaperCatalog.Tests.Naming;

public sealed class NamePropertyTests
{
    private static readonly Gen<string> s_anyText = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char, 0, 300],
        Gen.String[Gen.Char["aZ09 -_.:'\u2019\u00E9\u0301\u00AD\u200D\uD835\uDC9C\uFF21\u8BBA()"], 0, 60]);

    [Fact]
    public void Any_key_gives_a_valid_identifier_that_nothing_has() =>
        s_anyText.Sample(
            static key =>
            {
                var name = PaperNames.FromKey(key);
                Assert.Null(IdentifierRules.WhatIsWrongWith(name));
                Assert.False(ReservedNames.Contains(name));
                Assert.Equal(name, PaperNames.FromKey(key));
            },
            iter: 20_000);

    [Fact]
    public void Any_venue_gives_a_valid_identifier() =>
        s_anyText.Sample(
            static venue =>
            {
                Assert.Null(IdentifierRules.WhatIsWrongWith(PaperNames.ForVenue(venue)));
                Assert.Equal(PaperNames.VenueKey(venue), PaperNames.VenueKey(venue));
            },
            iter: 5_000);

    [Fact]
    public void Any_person_gives_a_valid_identifier() =>
        Gen.Select(s_anyText, s_anyText).Sample(
            static (given, family) =>
            {
                Assert.Null(IdentifierRules.WhatIsWrongWith(PaperNames.ForPerson(new Person { Given = given, Family = family })));
                Assert.Null(IdentifierRules.WhatIsWrongWith(PaperNames.ForPerson(new Person { Literal = given })));
            },
            iter: 5_000);
}
