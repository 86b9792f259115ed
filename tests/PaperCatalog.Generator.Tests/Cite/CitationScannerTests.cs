extern alias generator;
using CsCheck;
using generator::PaperCatalog.Generator.Cite;
using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Tests.Cite;

/// <summary>The three ways to cite, in the places of C# code.</summary>
public sealed class CitationScannerTests
{
    [Theory]
    [InlineData("[Cites(\"he2021\")] class C { }", "Attribute he2021")]
    [InlineData("[CitesAttribute(\"he2021\")] class C { }", "Attribute he2021")]
    [InlineData("[PaperCatalog.Cites(\"he2021\")] class C { }", "Attribute he2021")]
    [InlineData("[global::PaperCatalog.CitesAttribute(\"he2021\")] class C { }", "Attribute he2021")]
    [InlineData("[P::Cites(\"he2021\")] class C { }", "Attribute he2021")]
    [InlineData("[Cites(key: \"he2021\", Locator = \"eq. 4\")] class C { }", "Attribute he2021 (eq. 4)")]
    [InlineData("[Cites(@\"a\"\"b\")] class C { }", "Attribute a\"b")]
    [InlineData("[Cites(\"\"\"a\"b\"\"\")] class C { }", "Attribute a\"b")]
    [InlineData("[Cites((Papers.Keys.He))] class C { }", "Attribute Papers.Keys.He")]
    [InlineData("[Cites(global::A.Papers . Keys.@class)] class C { }", "Attribute A.Papers.Keys.class")]
    [InlineData("[Cites(He)] class C { }", "Attribute He")]
    [InlineData("[Cites(\"a\" + \"b\")] class C { }", "Attribute \"a\" + \"b\"")]
    [InlineData("[Obsolete, Cites(\"a\"), Cites(\"b\")] class C { }", "Attribute a", "Attribute b")]
    [InlineData("[assembly: Cites(\"a\")]", "Attribute a")]
    [InlineData("class C { void M([Cites(\"a\")] int x) { [Cites(\"b\")] void L() { } } }", "Attribute a", "Attribute b")]
    public void An_attribute_cites(string code, params string[] mentions) => Assert.Equal(mentions, Mentions.Shown(code));

    [Theory]
    [InlineData("using P = A.Papers; [Cites(P.Keys.He)] class C { }", "Attribute A.Papers.Keys.He")]
    [InlineData("using K = global::A.Papers.Keys; namespace N { [Cites(K.He)] class C { } }", "Attribute A.Papers.Keys.He")]
    [InlineData("namespace N { using P = A.Papers; /** <see cref=\"P.He\"/> */ class C { } }", "Documentation A.Papers.He")]
    [InlineData("namespace M; using He = A.Papers.Keys.He; [Cites(He)] class C { }", "Attribute A.Papers.Keys.He")]
    [InlineData("using P = (int, int); [Cites(P.He)] class C { }", "Attribute P.He")]
    public void An_alias_stands_for_its_name(string code, string mention) => Assert.Equal([mention], Mentions.Shown(code));

    [Theory]
    [InlineData("[Cites] class C { }")]
    [InlineData("[Cites()] class C { }")]
    [InlineData("[Cites(Locator = \"p. 1\")] class C { }")]
    [InlineData("[Cites<int>(\"a\")] class C { }")]
    [InlineData("[Cites.Other(\"a\")] class C { }")]
    [InlineData("[NotCites(\"a\")] class C { void Cites() { Cites(); } }")]
    public void What_is_no_attribute_of_ours_does_not(string code) => Assert.Empty(Mentions.In(code));

    [Theory]
    [InlineData("CitationRole.Algorithm", CitationRole.Algorithm)]
    [InlineData("PaperCatalog.CitationRole.Data", CitationRole.Data)]
    [InlineData("Theory", CitationRole.Theory)]
    [InlineData("(CitationRole)2", CitationRole.Unspecified)]
    [InlineData("CitationRole.Nothing", CitationRole.Unspecified)]
    public void An_attribute_says_the_role(string expression, CitationRole role) =>
        Assert.Equal(role.ToString(), Assert.Single(Mentions.In($"[Cites(\"a\", Role = {expression})] class C {{ }}")).Role.ToString());

    [Theory]
    [MemberData(nameof(Documentation))]
    public void A_reference_in_documentation_cites_in_every_mode_of_the_parser(string comment, string[] mentions)
    {
        foreach (var mode in Enum.GetValues<DocumentationMode>())
        {
            Assert.Equal(mentions, Mentions.Shown(comment + "\nclass C { }", mode));
        }
    }

    public static TheoryData<string, string[]> Documentation { get; } = new()
    {
        { "/// Implements <see cref=\"Papers.He\"/>, equation 4.", ["Documentation Papers.He (equation 4)"] },
        { "/// <see cref=\"Papers.Keys.He\" />", ["Documentation Papers.Keys.He"] },
        { "/// <seealso cref='global::A.Papers.He'>eq. 4</seealso>", ["Documentation A.Papers.He (eq. 4)"] },
        { "/// <see cref=\"P:A.Papers.He\"/> (sec. 3.1)", ["Documentation A.Papers.He (sec. 3.1)"] },
        { "/// <summary>\n/// <see\n///   cref = \"Papers.He\"\n/// /> and [@b,\n/// p. 3]\n/// </summary>", ["Documentation Papers.He", "Comment b (p. 3)"] },
        { "/** <see cref=\"Papers.He\"/> of the section\n  * [@b] */", ["Documentation Papers.He", "Comment b"] },
        { "/// <c>[@a]</c> <code>[@b] <c/> [@c]</code> [@d]", ["Comment d"] },
        { "/// <!-- [@a] --> <![CDATA[ [@b] ]]> <see href=\"[@c]\">[@d]</see>", ["Comment d"] },
        { "/// <see cref=\"List{T}\"/> <see cref=\"M(int)\"/> <see cref=\"C\"/> <see cref=\"!:a b\"/> <see href=\"Papers.He\"/>", [] },
        { "/// <see cref=\"Papers.He", [] },
        { "/// a < b [@a] > c [@b]", ["Comment b"] },
        { "//// <see cref=\"Papers.He\"/> [@a]", ["Comment a"] },
        { "/*** <see cref=\"Papers.He\"/> [@a] */", ["Comment a"] },
        { "// <see cref=\"Papers.He\"/>", [] },
        { "/**/ // [@a]", ["Comment a"] },
        { "// see [@a,\n// sec. 3]", ["Comment a (sec. 3)"] },
        { "// see [@a,\n\n// sec. 3]", [] },
        { "// see [@a,\n//\n// sec. 3]", [] },
        { "/* see [@a;\r\n * @b]\r\n */", ["Comment a", "Comment b"] },
    };

    [Fact]
    public void Every_place_of_a_comment_counts()
    {
        const string Code = """
            // [@file]
            using System; // [@using]
            namespace N; // [@namespace]
            // [@class]
            class C // [@after]
            { // [@open]
                int _x = 1; // [@field]
                void M(/* [@parameter] */ int x)
                {
                    // [@body]
                    if (x > /* [@inner] */ 0) { }
                    // [@end]
                }

                int P => /* [@property] */ 1;
                // [@close]
            }
            // [@last]
            """;

        Assert.Equal(
            [
                "file: ", "using: ", "namespace: ", "class: C", "after: C", "open: C", "field: C._x", "parameter: C.M(int)", "body: C.M(int)",
                "inner: C.M(int)", "end: C.M(int)", "property: C.P", "close: C", "last: ",
            ],
            Mentions.In(Code).Select(static mention => $"{mention.Target}: {mention.Symbol}"));
    }

    [Fact]
    public void A_span_is_the_key_and_a_line_is_its_own()
    {
        const string Code = "/// A\n/// <see cref=\" Papers.He \"/>\r\n///   [see -@{odd key}; @b]\n[Cites(\"c\")]\nclass C { }";

        var mentions = Mentions.In(Code);

        Assert.Equal(["Papers.He", "odd key", "b", "\"c\""], mentions.Select(static mention => Code.Substring(mention.Start, mention.Length)));
        Assert.Equal([2, 3, 3, 4], mentions.Select(static mention => mention.Line));
    }

    [Fact]
    public void A_tree_is_scanned_once()
    {
        var tree = Mentions.Parse("// [@a]");

        Assert.Same(
            CitationScanner.Scan(tree, CancellationToken.None), CitationScanner.Scan(tree, CancellationToken.None));
    }

    [Fact]
    public void No_text_makes_the_scanner_throw_or_leave_the_text()
    {
        string[] pieces =
        [
            "[", "@", "]", "(", ")", "{", "}", ";", ",", "\"", "'", "`", "<", ">", "/", "=", "-", ".", " ", "\n", "\r", "\u2028", "//", "///", "/*", "*/",
            "/**", "*", "cref", "Cites", "[@", "[@a]", "cref=\"", "Papers.X", "<c>", "</code>", "<!--", "]]>", "class C", "void M(", "int?[]", "p. 3", "§", "é", "\ud800",
            "#if X\n", "#endif\n", "operator +", "this[", "assembly:", "Role =", "Locator = ", "namespace N", ";", "=>", "<T, ",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Select(static parts => string.Concat(parts)).Sample(
            code =>
            {
                foreach (var mode in Enum.GetValues<DocumentationMode>())
                {
                    foreach (var mention in Mentions.In(code, mode))
                    {
                        Assert.InRange(mention.Start, 0, code.Length);
                        Assert.InRange(mention.Start + mention.Length, mention.Start, code.Length);
                        Assert.InRange(mention.Line, 1, code.Length + 1);
                        if (mention.Form == CitationFormOf(CitationForm.Comment))
                        {
                            Assert.Equal(mention.Target, code.Substring(mention.Start, mention.Length));
                        }
                    }
                }
            },
            iter: 20_000);
    }

    [Theory]
    [InlineData("[@a, ")]
    [InlineData("[see @")]
    [InlineData("[@{")]
    [InlineData("`[@a ")]
    [InlineData("@a ")]
    [InlineData("<c>[@a]")]
    [InlineData("<see cref=\"")]
    [InlineData("<!--")]
    public void A_long_comment_takes_one_pass(string piece)
    {
        // A quadratic reader would take minutes here.
        var code = "/// " + string.Concat(Enumerable.Repeat(piece, 200_000)) + "\nclass C { }";

        Assert.All(Mentions.In(code, DocumentationMode.None), static mention => Assert.NotEmpty(mention.Target));
    }

    private static generator::PaperCatalog.CitationForm CitationFormOf(CitationForm form) => (generator::PaperCatalog.CitationForm)(int)form;
}
