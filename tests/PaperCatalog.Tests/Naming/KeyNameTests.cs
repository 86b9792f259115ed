using System.Globalization;
using PaperCatalog.Naming;

namespace PaperCatalog.Tests.Naming;

public sealed class KeyNameTests
{
    public static TheoryData<string, string> Keys { get; } = new()
    {
        // Citation keys as people and sites write them.
        { "he2021correct", "He2021Correct" },
        { "He2021Correct", "He2021Correct" },
        { "talbot-etal-2015-swash", "TalbotEtal2015Swash" },
        { "DBLP:conf/icml/HeZ21", "DblpConfIcmlHeZ21" },
        { "DBLP:journals/corr/abs-2010-13993", "DblpJournalsCorrAbs2010_13993" },
        { "knuth:1984", "Knuth1984" },
        { "knuth_art_1968", "KnuthArt1968" },
        { "smith2021a", "Smith2021A" },
        { "VaswaniSPUJGKP17", "VaswaniSPUJGKP17" },
        { "SMITH2020", "Smith2020" },
        { "10.1145/3292500.3330925", "_10_1145_3292500_3330925" },
        { "2010.13993", "_2010_13993" },
        { "W19-5301", "W19_5301" },
        { "9th-workshop", "_9thWorkshop" },
        { "o'brien1999", "Obrien1999" },
        { "O’Brien1999", "OBrien1999" },
        { "gpt-neox-20b", "GptNeox20B" },
        { "GPT-NeoX-20B", "GptNeoX20B" },
        { "GPTNeoX", "GPTNeoX" },
        { "torch.fx", "TorchFx" },
        { "APPS", "Apps" },
        { "c&s", "CS" },
        { "world-war-II", "WorldWarII" },
        { "Knuth+Plass:1981", "KnuthPlass1981" },
        { "book{with}braces", "BookWithBraces" },

        // Hostile keys.
        { "", "Paper" },
        { "a key with spaces", "AKeyWithSpaces" },
        { "class", "Class" },
        { "record", "Record" },
        { "__arglist", "Arglist" },
        { "field", "Field" },
        { "file", "File" },
        { "scoped", "Scoped" },
        { "required", "Required" },
        { "extension", "Extension" },
        { "var", "Var" },
        { "_", "Paper" },
        { "___", "Paper" },
        { "@class", "Class" },
        { "get_Title", "GetTitle" },
        { "System", "System" },
        { "Equals", "EqualsPaper" },
        { "equals", "EqualsPaper" },
        { "GetHashCode", "GetHashCodePaper" },
        { "get-hash-code", "GetHashCodePaper" },
        { "ToString", "ToStringPaper" },
        { "GetType", "GetTypePaper" },
        { "MemberwiseClone", "MemberwiseClonePaper" },
        { "ReferenceEquals", "ReferenceEqualsPaper" },
        { "finalize", "FinalizePaper" },
        { "all", "AllPaper" },
        { "ALL", "AllPaper" },
        { "keys", "KeysPaper" },
        { "try-find", "TryFindPaper" },
        { "tryfind", "TryfindPaper" },
        { "by_author", "ByAuthorPaper" },
        { "ByYear", "ByYearPaper" },
        { "cited", "CitedPaper" },
        { "caf\u00E9", "Caf\u00E9" },
        { "cafe\u0301", "Caf\u00E9" },
        { "\u00E9tude2020", "\u00C9tude2020" },
        { "a\u00ADb", "Ab" },
        { "a\u200Db", "Ab" },
        { "a\uFE0Fb", "Ab" },
        { "a\u202Eb", "Ab" },
        { "\u3164", "Paper" },
        { "\uFF21\uFF11", "A1" },
        { "\uFB01rst", "First" },
        { "x\u00B2", "X2" },
        { "\u0430dam2020", "\u0410dam2020" },
        { "\u8BBA\u6587", "\u8BBA\u6587" },
        { "\u6DF1\u5EA6\u5B66\u4E602020\u8BBA\u6587", "\u6DF1\u5EA6\u5B66\u4E602020\u8BBA\u6587" },
        { "\u0627\u0644\u0639\u0631\u0628\u064A\u0629", "\u0627\u0644\u0639\u0631\u0628\u064A\u0629" },
        { "\u10D0\u10D1\u10D2", "\u10D0\u10D1\u10D2" },
        { "\u0661\u0662", "_\u0661\u0662" },
        { "\u0301abc", "Abc" },
        { "\uD835\uDC9Cbc", "Abc" },
        { "\uD800abc\uDC00", "Abc" },
        { "abc\uD800", "Abc" },
        { "\uD83D\uDE00", "Paper" },
        { "\uD83D\uDE00\uD83D\uDE03\u200D\uFE0F", "Paper" },
        { "rocket\uD83D\uDE80science", "RocketScience" },
        { "../../x", "X" },
        { "a:b*?", "AB" },
        { "a\0b", "AB" },
        { "a\u2028b\u0085c", "ABC" },
        { "a\uFFFEb\uFDD0c\uFFFF", "ABC" },
        { "a\uE000b", "AB" },
        { "</summary>", "Summary" },
        { "##vso[task]", "VsoTask" },
        { "{0}", "_0" },
        { "i", "I" },
        { "\u0131ssız", "\u0131ssız" },
        { "\u00DFtrasse", "\u00DFtrasse" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void Key_becomes_a_readable_identifier(string key, string expected)
    {
        Assert.Equal(expected, PaperNames.FromKey(key));
        Assert.Null(IdentifierRules.WhatIsWrongWith(expected));
    }

    [Fact]
    public void Long_key_is_cut_at_a_word()
    {
        var key = string.Join("-", Enumerable.Repeat("abcdefg", 300));
        Assert.Equal(string.Concat(Enumerable.Repeat("Abcdefg", 18)), PaperNames.FromKey(key));
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(1_000_000)]
    public void One_long_word_is_cut_inside(int length) =>
        Assert.Equal("A" + new string('a', 127), PaperNames.FromKey(new string('a', length)));

    [Theory]
    [InlineData(126, "-1-2", 127)] // with the sign between the numbers it is too long
    [InlineData(125, "-1-2", 128)]
    [InlineData(120, "-bbbbbbbb", 128)]
    [InlineData(120, "-bbbbbbbbb", 120)]
    [InlineData(120, "-bbbbbbbbbbbbbbbbbbbb-c", 120)] // what comes behind a word that is left out is left out too
    public void A_name_ends_with_the_last_word_that_fits(int before, string words, int length) =>
        Assert.Equal(length, PaperNames.FromKey(new string('a', before) + words).Length);

    [Fact]
    public void A_word_is_cut_where_half_a_name_would_be_left()
    {
        Assert.Equal(64, PaperNames.FromKey(new string('a', 64) + "-" + new string('b', 100)).Length);
        Assert.Equal("A" + new string('a', 62) + "B" + new string('b', 64), PaperNames.FromKey(new string('a', 63) + "-" + new string('b', 100)));
        Assert.Equal("_" + new string('1', 127), PaperNames.FromKey(new string('1', 200)));
    }

    [Fact]
    public void Cut_does_not_part_a_letter_from_its_accent()
    {
        // This letter and accent have no composed form.
        var key = string.Concat(Enumerable.Repeat("q\u0307\u0323", 100));
        var name = PaperNames.FromKey(key);
        Assert.Equal(126, name.Length);
        Assert.Null(IdentifierRules.WhatIsWrongWith(name));
    }

    [Fact]
    public void Half_a_pair_at_the_limit_of_what_is_read_does_no_harm()
    {
        for (var before = 2040; before < 2056; before++)
        {
            var name = PaperNames.FromKey(new string('-', before) + "a\uD835\uDC9Cb");
            Assert.Null(IdentifierRules.WhatIsWrongWith(name));
        }
    }

    [Fact]
    public void Every_unit_in_every_place_gives_a_valid_identifier()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var c = (char)unit;
            foreach (var key in new[] { c.ToString(), c + "ab", "a" + c + "b", "ab" + c, c + "1", "1" + c, new string(c, 150) })
            {
                var name = PaperNames.FromKey(key);
                var wrong = IdentifierRules.WhatIsWrongWith(name);
                Assert.True(wrong is null, FormattableString.Invariant($"U+{unit:X4} in {key.Length}: {wrong}"));
            }
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("Initial2020", PaperNames.FromKey("initial2020"));
            Assert.Equal("Initial", PaperNames.FromKey("INITIAL"));
            Assert.Equal("YBc44", PaperNames.ForYear(-44));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
