using PaperCatalog.Naming;

namespace PaperCatalog.Tests.Naming;

/// <summary>The words, letters and hosts that names depend on, one by one.</summary>
public sealed class NameTableTests
{
    [Theory]
    [InlineData("Equals")]
    [InlineData("GetHashCode")]
    [InlineData("ToString")]
    [InlineData("GetType")]
    [InlineData("MemberwiseClone")]
    [InlineData("ReferenceEquals")]
    [InlineData("Finalize")]
    [InlineData("All")]
    [InlineData("Keys")]
    [InlineData("Count")]
    [InlineData("Find")]
    [InlineData("TryFind")]
    [InlineData("Cited")]
    [InlineData("Shelves")]
    [InlineData("ByAuthor")]
    [InlineData("ByYear")]
    [InlineData("ByVenue")]
    [InlineData("ByTitle")]
    [InlineData("ByKeyword")]
    [InlineData("ByKind")]
    [InlineData("ByHeading")]
    public void A_reserved_name_is_avoided_in_any_case(string name)
    {
        Assert.Equal(name + "Paper", PaperNames.FromKey(name));
        Assert.Equal(name + "Paper", ReservedNames.Avoid(name));
        Assert.Equal(name.ToUpperInvariant() + "Author", ReservedNames.Avoid(name.ToUpperInvariant(), noun: "Author"));
        Assert.Equal(name + "s", ReservedNames.Avoid(name + "s"));
    }

    [Fact]
    public void The_name_of_the_class_is_avoided_too()
    {
        Assert.Equal("PapersPaper", ReservedNames.Avoid("Papers", "Papers"));
        Assert.Equal("papersPaper", ReservedNames.Avoid("papers", "Papers"));
        Assert.Equal("Papers", ReservedNames.Avoid("Papers"));
        Assert.Equal("AllPaperPaper", ReservedNames.Avoid("All", "AllPaper"));
        Assert.Equal("AllHeading", ReservedNames.Avoid("All", "Papers", "Heading"));
    }

    [Theory]
    [InlineData("First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth")]
    [InlineData("Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth")]
    [InlineData("Twentieth Thirtieth Fortieth Fiftieth Sixtieth Seventieth")]
    [InlineData("Twenty-First Thirty-Second Forty-Third Fifty-Fourth Sixty-Fifth Seventy-Sixth Eighty-Seventh Ninety-Eighth")]
    [InlineData("1st 2nd 3rd 4th 57th 1ST 2ND 3RD 4TH 2021 2020-2021 20/21 2020\u20132021")]
    public void An_edition_is_no_part_of_a_venue(string words)
    {
        foreach (var word in words.Split(' '))
        {
            Assert.Equal("WorkshopOnParsing", PaperNames.ForVenue($"Proceedings of the {word} Workshop on Parsing"));
        }
    }

    [Theory]
    [InlineData("Hundredth")]
    [InlineData("Twenty")]
    [InlineData("Twenty-Many")]
    [InlineData("Many-First")]
    [InlineData("4tx")]
    [InlineData("th")]
    public void Another_word_is_a_part_of_it(string word) =>
        Assert.NotEqual("WorkshopOnParsing", PaperNames.ForVenue($"Proceedings of the {word} Workshop on Parsing"));

    [Theory]
    [InlineData("Proceedings of the ACL", "Acl")]
    [InlineData("proceedings Acl", "Acl")]
    [InlineData("In Proc. of the ACL", "Acl")]
    [InlineData("A Workshop", "Workshop")]
    [InlineData("The Of In A", "TheOfInA")]
    [InlineData("Journal of the ACM", "JournalOfTheAcm")]
    [InlineData("ACL Volume 2", "Acl")]
    [InlineData("ACL, vol. 2", "Acl")]
    [InlineData("ACL Issue 2", "Acl")]
    [InlineData("ACL No. 2", "Acl")]
    [InlineData("ACL Number 2", "Acl")]
    [InlineData("ACL Volume B", "Acl")]
    [InlineData("ACL Volume Two", "AclTwo")]
    [InlineData("ACL Volume B C", "AclC")]
    [InlineData("ACL B", "AclB")]
    [InlineData("ACL [2021]", "Acl")]
    [InlineData("ACL \"2021\"", "Acl")]
    [InlineData("ACL \u20192021\u2019", "Acl")]
    [InlineData("ACL '2021'", "Acl")]
    [InlineData("ACL/2021", "Acl")]
    [InlineData("ACL\u20132021", "Acl")]
    [InlineData("ACL/21", "Acl")]
    [InlineData("ACL21", "Acl21")]
    [InlineData("ACL-021", "Acl021")]
    [InlineData("ACL: Findings; Short\tPapers\nAll\rDay", "AclFindingsShortPapersAllDay")]
    [InlineData("Meeting (ACL", "Meeting")]
    [InlineData("Meeting (of friends) (ACL)", "Acl")]
    [InlineData("Meeting (Acl)", "Meeting")]
    [InlineData("Meeting (ACL SIG)", "AclSig")]
    [InlineData("Meeting (ACL SIG XY)", "Meeting")]
    [InlineData("Meeting (ACL and)", "Meeting")]
    [InlineData("Meeting (a (b c) d) Here", "MeetingHere")]
    [InlineData("Meeting a) Here (c", "MeetingAHere")]
    [InlineData("(2021)", "_2021")]
    [InlineData("ACL Volume Two B", "AclTwoB")]
    [InlineData("C Journal", "CJournal")]
    [InlineData("Proceedings:ACL", "Acl")]
    [InlineData("ICML'19", "Icml")]
    [InlineData("Meeting (ACL) (EMNLP)", "Acl")]
    [InlineData("(ACL) Meeting", "Acl")]
    public void A_venue_is_its_words(string venue, string expected) => Assert.Equal(expected, PaperNames.ForVenue(venue));

    [Theory]
    [InlineData("II")]
    [InlineData("III")]
    [InlineData("IV")]
    [InlineData("VI")]
    [InlineData("VII")]
    [InlineData("VIII")]
    [InlineData("IX")]
    [InlineData("XI")]
    [InlineData("XII")]
    public void A_Roman_numeral_stays_in_capitals(string numeral)
    {
        Assert.Equal("War" + numeral, PaperNames.FromKey("war-" + numeral));
        foreach (var i in Enumerable.Range(0, numeral.Length))
        {
            var other = numeral[..i] + "Q" + numeral[(i + 1)..];
            Assert.Equal("War" + other[0] + other[1..].ToLowerInvariant(), PaperNames.FromKey("war-" + other));
        }
    }

    [Theory]
    [InlineData("XVIII", "Xviii")]
    [InlineData("XX", "Xx")]
    [InlineData("V", "V")]
    [InlineData("1st", "_1st")]
    [InlineData("2nd", "_2nd")]
    [InlineData("3rd", "_3rd")]
    [InlineData("4th", "_4th")]
    [InlineData("4 th", "_4Th")]
    [InlineData("4ths", "_4Ths")]
    [InlineData("4sd", "_4Sd")]
    [InlineData("4nt", "_4Nt")]
    [InlineData("4td", "_4Td")]
    [InlineData("1 2", "_1_2")]
    [InlineData("a1 2", "A1_2")]
    [InlineData("q\u0307 2", "Q\u0307_2")]
    [InlineData("don't", "Dont")]
    [InlineData("don\u2019t", "Dont")]
    [InlineData("don\u02BBt", "Dont")]
    [InlineData("don\u02BCt", "Dont")]
    [InlineData("don\u2018t", "DonT")]
    [InlineData("1's", "_1S")]
    [InlineData("'s", "S")]
    [InlineData("x\u02C6y", "XY")]
    [InlineData("\u02B8x", "Yx")]
    [InlineData("\u01C5x", "D\u017Ex")]
    [InlineData("\u16EEx", "\u16EEx")]
    [InlineData("\u10D0b", "\u10D0b")]
    [InlineData("\u10FFb", "\u10FFb")]
    [InlineData("\u0915\u093E", "\u0915\u093E")]
    [InlineData("\uD801\uDC28x", "X")]
    [InlineData("x\u02B9y", "XY")]
    [InlineData("i\u0307zmir", "\u0130zmir")]
    [InlineData("st-louis", "StLouis")]
    [InlineData("a4 th", "A4Th")]
    [InlineData("4'th", "_4Th")]
    public void The_words_of_a_key_are_cased(string key, string expected) => Assert.Equal(expected, PaperNames.FromKey(key));

    [Theory]
    [InlineData('\u034F')]
    [InlineData('\u115F')]
    [InlineData('\u1160')]
    [InlineData('\u17B4')]
    [InlineData('\u17B5')]
    [InlineData('\u180B')]
    [InlineData('\u180F')]
    [InlineData('\u3164')]
    [InlineData('\uFE00')]
    [InlineData('\uFE0F')]
    [InlineData('\uFFA0')]
    [InlineData('\u200B')]
    [InlineData('\u00AD')]
    public void What_nobody_sees_is_left_out(char unit) => Assert.Equal("Ab", PaperNames.FromKey($"a{unit}b"));

    [Theory]
    [InlineData("\u0080")]
    [InlineData("\uE000")]
    [InlineData("\uF8FF")]
    [InlineData("\u0378")]
    [InlineData("\uD800")]
    [InlineData("\uDC00")]
    [InlineData("\uDB80\uDC00")]
    [InlineData("\uDBFF\uDFFD")]
    [InlineData("\uD83F\uDFFE")]
    public void What_stands_in_no_word_parts_words(string units) => Assert.Equal("AB", PaperNames.FromKey($"a{units}b"));

    [Fact]
    public void Letters_that_look_alike_have_one_look()
    {
        const string Cyrillic = "\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u04AE\u04BA\u04C0\u0474\u0500\u051A\u051C";
        const string Greek = "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u037F\u03F9";
        const string Armenian = "\u0555\u054D\u0540\u0551";

        Assert.Equal("ABESIJKMHOPCTYXYHIVDQW", LookalikeLetters.ToLatin(Cyrillic));
        Assert.Equal("ABEZHIKMNOPTYXJC", LookalikeLetters.ToLatin(Greek));
        Assert.Equal("OUHG", LookalikeLetters.ToLatin(Armenian));
        Assert.Equal("IAGAG", LookalikeLetters.ToLatin("\u0131\u0251\u0261\u2C6D\uA7AC"));
        Assert.Equal("xAyB\u0416", LookalikeLetters.ToLatin("x\u0430y\u0392\u0416"));
        const string Plain = "plain \u0416";
        Assert.Same(Plain, LookalikeLetters.ToLatin(Plain));
    }

    [Theory]
    [InlineData("https://github.com/someone/Tool", "Tool")]
    [InlineData("https://www.github.com/someone/Tool", "Tool")]
    [InlineData("https://gitlab.com/someone/Tool", "Tool")]
    [InlineData("https://bitbucket.org/someone/Tool", "Tool")]
    [InlineData("https://codeberg.org/someone/Tool", "Tool")]
    [InlineData("https://huggingface.co/someone/Tool", "Tool")]
    [InlineData("https://GitHub.com/someone/Tool", "Tool")]
    [InlineData("github.com/someone/Tool", "Tool")]
    [InlineData("https://github.com/someone/Tool.git", "Tool")]
    [InlineData("https://github.com/someone/Tool.GIT", "Tool")]
    [InlineData("https://github.com/someone/Tool?tab=readme", "Tool")]
    [InlineData("https://github.com/someone/Tool#readme", "Tool")]
    [InlineData("https://github.com/someone/Tool/tree/main", "Tool")]
    [InlineData("https://huggingface.co/datasets/someone/Tool", "Tool")]
    [InlineData("https://huggingface.co/spaces/someone/Tool", "Tool")]
    [InlineData("https://huggingface.co/models/someone/Tool", "Tool")]
    [InlineData("https://huggingface.co/collections/someone/Tool", "Tool")]
    [InlineData("https://huggingface.co/datasets/Tool", "Tool")]
    [InlineData("https://github.com/someone/Tool?from=http://example.org/a/b", "Tool")]
    [InlineData("https://github.com/someone", null)]
    [InlineData("https://example.org/someone/Tool", null)]
    [InlineData("https://github.com/someone/io", null)]
    [InlineData("https://github.com/someone/abc", "abc")]
    [InlineData("https://github.com/someone/someone.github.io", null)]
    [InlineData("https://github.com/someone/paper-code-2021", null)]
    [InlineData("https://github.com/someone/emnlp2021_data.v2", null)]
    [InlineData("https://github.com/someone/abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij", "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij")]
    [InlineData("https://github.com/someone/abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijk", null)]
    public void A_repository_has_a_name(string link, string? expected) => Assert.Equal(expected, RepositoryNames.FromLink(link));
}
