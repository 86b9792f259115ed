extern alias generator;
using System.Security.Cryptography;
using System.Text;
using generator::PaperCatalog.Formatting;
using generator::PaperCatalog.Generator.Emit;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>What each sink writes, to the character; that all other texts are as safe is what SinkTests says.</summary>
public sealed class WrittenTextTests
{
    /// <summary>Not attributes, and not listed before the run: neither can hold half a pair.</summary>
    public static TheoryData<string, string> Literals { get; } = new()
    {
        { "", "" },
        { "plain ~ text", "plain ~ text" },
        { "a\"b\\c", "a\\\"b\\\\c" },
        { "\"", "\\\"" },
        { "a\nb\tc\rd\0", "a\\nb\\tc\\u000Dd\\u0000" },
        { "\u001F\u007F", "\\u001F\\u007F" },
        { "\u00E9\u8BBA\u00BF", "\u00E9\u8BBA\u00BF" },
        { "a\u00A0b\u200Bc\u2028d\u202Ee", "a\\u00A0b\\u200Bc\\u2028d\\u202Ee" },
        { "\uD83D\uDE00!", "\uD83D\uDE00!" },
        { "\uD83D", "\\uD83D" },
        { "\uD83Dx", "\\uD83Dx" },
        { "\uDE00\uD83D\uD83D\uDE00\"", "\\uDE00\\uD83D\uD83D\uDE00\\\"" },
        { "\uDB40\uDC01", "\\uDB40\\uDC01" }, // a tag, which nobody sees
    };

    public static TheoryData<string, string> Comments { get; } = new()
    {
        { "", "" },
        { "plain ~ 'text'", "plain ~ 'text'" },
        { "a&b<c>d\"e", "a&amp;b&lt;c&gt;d&quot;e" },
        { "a\nb\tc\r\u2028d\u00A0e", "a b c  d e" },
        { "\u0001\u007F\u200B\u202E", "\uFFFD\uFFFD\uFFFD\uFFFD" },
        { "\u00E9\u8BBA\uD83D\uDE00&", "\u00E9\u8BBA\uD83D\uDE00&amp;" },
        { "\uD83D", "\uFFFD" },
        { "\uD83Da\uDE00b", "\uFFFDa\uFFFDb" },
        { "\uDB40\uDC01x", "\uFFFDx" },
    };

    [Theory]
    [MemberData(nameof(Literals), DisableDiscoveryEnumeration = true)]
    public void A_literal(string value, string expected) => Assert.Equal("\"" + expected + "\"", Written(code => new CodeLiteral(value).AppendTo(code)));

    [Theory]
    [MemberData(nameof(Comments), DisableDiscoveryEnumeration = true)]
    public void Text_in_a_comment(string text, string expected)
    {
        Assert.Equal(expected, Written(code => new CodeDocumentation(text).AppendTo(code)));
        Assert.Equal(expected, Written(code => new CodeDocumentation("<" + text + "<", 1, 1 + text.Length).AppendTo(code)));
    }

    [Fact]
    public void A_part_of_a_text_that_ends_within_a_pair_ends_with_half_of_it() =>
        Assert.Equal("b\uFFFD", Written(code => new CodeDocumentation("ab\uD83D\uDE00", 1, 3).AppendTo(code)));

    [Fact]
    public void A_list_of_literals()
    {
        Assert.Equal("", Written(code => new CodeLiteralList([]).AppendTo(code)));
        Assert.Equal("\"a\"", Written(code => new CodeLiteralList(["a"]).AppendTo(code)));
        Assert.Equal("\"a\", \"\\\"\", \"\"", Written(code => new CodeLiteralList(["a", "\"", ""]).AppendTo(code)));
    }

    [Fact]
    public void A_name()
    {
        Assert.Equal("Paper", Written(code => new CodeIdentifier("Paper").AppendTo(code)));
        Assert.Equal("@class", Written(code => new CodeIdentifier("class").AppendTo(code)));
        Assert.Equal("@record", Written(code => new CodeIdentifier("record").AppendTo(code)));
        Assert.Equal("A.@class.B", Written(code => CodeIdentifier.Namespace("A.class.B").AppendTo(code)));
        Assert.Equal("A.B.@int", Written(code => CodeIdentifier.Qualified("A.B", "int").AppendTo(code)));
        Assert.Equal("C", Written(code => CodeIdentifier.Qualified("", "C").AppendTo(code)));
        Assert.Throws<ArgumentException>(() => CodeIdentifier.Namespace("A..B"));
        Assert.Throws<ArgumentException>(() => CodeIdentifier.Qualified("A", "B.C"));
    }

    [Theory]
    [InlineData("https://example.org/?a&b", "<see href=\"https://example.org/?a&amp;b\">x &lt; y</see>")]
    [InlineData("HTTP://example.org", "<see href=\"HTTP://example.org\">x &lt; y</see>")]
    [InlineData("ftp://example.org", "<see href=\"ftp://example.org\">x &lt; y</see>")]
    [InlineData("file:///etc/passwd", "x &lt; y")]
    [InlineData("javascript:https://", "x &lt; y")]
    public void A_link(string address, string expected) => Assert.Equal(expected, Written(code => CodeReference.Link(address, "x < y").AppendTo(code)));

    [Fact]
    public void A_reference_has_italics_and_links()
    {
        var reference = new CodeReference(
        [
            new ReferenceRun("A. "),
            new ReferenceRun("B", ReferenceStyle.Italic),
            new ReferenceRun("C", ReferenceStyle.Italic, "https://c"),
        ]);

        Assert.Equal("A. <i>B</i><see href=\"https://c\"><i>C</i></see>", Written(reference.AppendTo));
        Assert.Equal("<see href=\"https://c\">https://c</see>", Written(CodeReference.Link("https://c").AppendTo));
    }

    [Fact]
    public void A_line_stands_where_its_block_stands()
    {
        var code = new CodeWriter();
        code.Line($"class {new CodeIdentifier("C")} // {new CodeDocumentation("&")}");
        code.Open();
        code.Line($"{CodeKeyword.Public} {CodeKeyword.Internal} {CodeKeyword.Nullable}{CodeKeyword.Nothing}{-7};");
        code.Line();
        code.Indent();
        code.Line($"{new CodeLiteral("a")},");
        code.Unindent();
        code.Line($"{new CodeLiteralList(["a", "b"])} {CodeReference.Link("x")}");
        code.Close();

        Assert.Equal(
            "class C // &amp;\n{\n    public internal ?-7;\n\n        \"a\",\n    \"a\", \"b\" x\n}\n",
            code.ToSourceText().ToString());
    }

    [Fact]
    public void The_name_of_a_file_is_what_it_stands_for_and_a_hash()
    {
        Assert.Equal($"Papers-{Hash("Papers")}.g.cs", HintName.OfCatalog("Papers"));
        Assert.Equal($"Papers.a_b.bib-{Hash("Papers|a/b.bib")}.g.cs", HintName.OfMembers("Papers", "a/b.bib"));
        Assert.Equal($"Papers.a_b.bib-{Hash("Papers|a/b.bib")}-1.g.cs", HintName.OfMembers("Papers", "a/b.bib", 1));
        Assert.Equal($"Papers.a_b.bib-{Hash("Papers|a/b.bib")}.data.g.cs", HintName.OfData("Papers", "a/b.bib"));
        Assert.Equal($"Papers.a_b.bib-{Hash("Papers|a/b.bib")}-12.data.g.cs", HintName.OfData("Papers", "a/b.bib", 12));
        Assert.Equal($"Papers-{Hash("Papers|")}.citations.g.cs", HintName.OfCitations("Papers"));
        Assert.Equal($"assembly-{Hash("|")}.citations.g.cs", HintName.OfCitations(null));
    }

    [Theory]
    [InlineData("azAZ09.bib", "P.azAZ09.bib")]
    [InlineData("`{@[/:", "P.______")]
    [InlineData("..a", "P._.a")]
    [InlineData("\u00E9\u8BBA", "P.__")]
    [InlineData("aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd")]
    [InlineData(".aaaaaaaaabbbbbbbbbbccccccccccdddddddddd", "_aaaaaaaaabbbbbbbbbbccccccccccdddddddddd")]
    [InlineData("aaaaaaaabbbbbbbbbbccccccccccdddddddddd", "P.aaaaaaaabbbbbbbbbbccccccccccdddddddddd")]
    public void The_name_of_a_file_has_letters_digits_and_single_dots(string path, string stem) =>
        Assert.Equal($"{stem}-{Hash("P|" + path)}.g.cs", HintName.OfMembers("P", path));

    private static string Hash(string identity) => Convert.ToHexStringLower(SHA256.HashData(Encoding.BigEndianUnicode.GetBytes(identity)))[..8];

    private static string Written(Action<CodeBuffer> write)
    {
        var code = new CodeBuffer();
        write(code);
        return code.ToString();
    }
}
