using CsCheck;
using PaperCatalog.Naming;

namespace PaperCatalog.Tests.Naming;

public sealed class NamePropertyTests
{
    private static readonly Gen<string> s_anyText = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char, 0, 300],
        Gen.String[Gen.Char["aZ09 -_.:'\u2019\u00E9\u0301\u00AD\u200D\uD835\uDC9C\uFF21\u8BBA()"], 0, 60]);

    [Theory]
    [InlineData("zvTts's")]
    [InlineData("The parsers's trees and the parsers grow on graphs's edges.")]
    public void A_possessive_of_a_plural_is_a_word_like_others(string text) =>
        Assert.Null(IdentifierRules.WhatIsWrongWith(PaperNames.Infer(null, text, []).Identifier));

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

    /// <summary>Sentences of the words that the rules look for, in any order.</summary>
    private static readonly Gen<string> s_sentences = Gen.OneOf(
        "We", "we", "introduce", "present", "called", "the", "a", "(", ")", ",", ".", "\u201C", "and", "of", "to", "that", "which", "model", "X-Net",
        "BERT", "Correct", "Smooth", "C&S", "(ILA)", "torch.fx", "\u8BBA\u6587", "\uD835\uDC9C", "novel", "our", "this paper", "graphs", "graph-based",
        "https://github.com/a/b", "\\emph{", "}", "$x^2$", "42", "s'", "\u0301").Array[0, 60].Select(static words => string.Join(" ", words));

    [Fact]
    public void Any_text_gives_a_valid_name_that_is_its_own_key() =>
        Gen.Select(Gen.OneOf(s_sentences, s_anyText), s_anyText, Gen.Bool).Sample(
            static (text, title, hasTitle) =>
            {
                var name = PaperNames.Infer(hasTitle ? title : null, text, [text, title]);
                Assert.Null(IdentifierRules.WhatIsWrongWith(name.Identifier));
                Assert.False(ReservedNames.Contains(name.Identifier));
                Assert.NotEqual(KeyOrigin.Record, name.Origin);
                Assert.Equal(name.Identifier, PaperNames.FromKey(name.Identifier));
                Assert.Equal(name, PaperNames.Infer(hasTitle ? title : null, text, [text, title]));
            },
            iter: 20_000);

    [Theory]
    [InlineData("We introduce ")]
    [InlineData("we call ")]
    [InlineData("(AB) ")]
    [InlineData("a-")]
    [InlineData("a")]
    [InlineData("Aa-Bb&Cc (ABC) ")]
    [InlineData("to which that ")]
    [InlineData("graph networks of graph networks ")]
    [InlineData("\u0301")]
    public void Long_text_gives_a_valid_name(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        var name = PaperNames.Infer(null, text, []);

        Assert.Null(IdentifierRules.WhatIsWrongWith(name.Identifier));
    }
}
