using PaperCatalog.Naming;

namespace PaperCatalog.Tests.Naming;

/// <summary>Which of several names an abstract gets: one it introduces, its repository's, or the phrase that tells it from others.</summary>
public sealed class NameChoiceTests
{
    private const string Repository = "https://github.com/someone/shipnet";

    [Fact]
    public void A_paper_of_nothing_is_called_so() =>
        Assert.Equal(new InferredName("Paper", KeyOrigin.FirstWords), PaperNames.Infer(null, null, []));

    [Fact]
    public void The_first_of_two_equal_names_is_taken() =>
        Assert.Equal("LedgerNet", PaperNames.Infer(null, "We introduce LedgerNet. We introduce BoatNet.", []).Identifier);

    [Fact]
    public void A_weak_name_is_taken_where_a_repository_has_it_too()
    {
        const string Text = "Now our ShipNet sails far off.";

        Assert.Equal(KeyOrigin.FirstWords, PaperNames.Infer(null, Text, []).Origin);
        Assert.Equal(new InferredName("ShipNet", KeyOrigin.IntroducedName), PaperNames.Infer(null, Text, [Repository]));
        Assert.Equal(new InferredName("Shipnet", KeyOrigin.Repository), PaperNames.Infer(null, "Now our BoatNet sails far off.", [Repository]));
    }

    [Fact]
    public void A_strong_name_is_taken_before_a_repository_and_a_middling_one_is_not()
    {
        Assert.Equal("LedgerNet", PaperNames.Infer(null, "We introduce LedgerNet.", [Repository]).Identifier);
        Assert.Equal("Shipnet", PaperNames.Infer(null, "We introduce LedgerNet ships.", [Repository]).Identifier);
    }

    [Fact]
    public void The_first_repository_is_taken_and_the_others_speak_for_a_name()
    {
        const string Second = "https://github.com/someone/ledgernet";

        Assert.Equal(new InferredName("Shipnet", KeyOrigin.Repository), PaperNames.Infer(null, "Ships sail.", [Repository, Second]));
        Assert.Equal("LedgerNet", PaperNames.Infer(null, "Now our LedgerNet sails far off. Our LedgerNet floats.", [Repository, Second]).Identifier);
    }

    [Theory]
    [InlineData(63, KeyOrigin.Repository)]
    [InlineData(64, KeyOrigin.FirstWords)]
    public void Links_far_down_are_not_looked_at(int before, KeyOrigin expected) =>
        Assert.Equal(expected, PaperNames.Infer(null, "Ships sail.", [.. Enumerable.Repeat("https://example.org/", before), Repository]).Origin);

    [Fact]
    public void A_name_that_only_just_speaks_for_itself_is_taken() =>
        Assert.Equal(new InferredName("Welding", KeyOrigin.IntroducedName), PaperNames.Infer(null, "We call this technique welding.", []));

    [Theory]
    [InlineData("We study mud pies. We study red eel pies.", "MudPies")] // what the authors say first
    [InlineData("Eel traps sink. Shark bites hurt. Each shark bites.", "SharkBitesHurt")] // what comes again
    [InlineData("Eel traps sink. Shark bites hurt. Sharks sleep.", "SharkBitesHurt")] // in the plural too
    [InlineData("Eel traps sink. Sharks bite hard. A shark sleeps.", "SharksBiteHard")]
    [InlineData("Eel traps sink. Shark bites hurt. A shark's tooth.", "SharkBitesHurt")] // and as an owner
    [InlineData("Eel traps sink. Shark bites hurt. The sharks's teeth.", "SharkBitesHurt")]
    [InlineData("Old traps sink. Glass bites hurt. A glas eats.", "OldTrapsSink")] // no plural
    [InlineData("Old traps sink. Gas bites hurt. A ga eats.", "OldTrapsSink")] // too short for one
    [InlineData("Old traps sink. Gnat bites hurt. A gna eats.", "OldTrapsSink")]
    [InlineData("Old traps sink. Reef bites hurt. REEF eats.", "ReefBitesHurt")]
    public void A_text_without_a_name_is_called_by_the_phrase_that_tells_it_best(string text, string expected) =>
        Assert.Equal(new InferredName(expected, KeyOrigin.FirstWords), PaperNames.Infer(null, text, []));
}
