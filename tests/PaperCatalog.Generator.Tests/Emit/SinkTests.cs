extern alias generator;
using generator::PaperCatalog.Generator.Check;
using generator::PaperCatalog.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>All 65,536 UTF-16 units through every way into code: first, in the middle, last.</summary>
public sealed class SinkTests
{
    [Fact]
    public void A_literal_gives_its_value_back_and_is_one_token()
    {
        var texts = CodeUnits.Texts().ToArray();
        var code = new CodeWriter();
        code.Line($"class C");
        code.Open();
        code.Line($"string[] f =");
        code.Open();
        foreach (var text in texts)
        {
            code.Line($"{new CodeLiteral(text)},");
        }

        code.Close();
        code.Line($";");
        code.Close();
        var root = Parse(code.ToSourceText());

        Assert.Equal(
            [
                SyntaxKind.ArrayInitializerExpression, SyntaxKind.ArrayRankSpecifier, SyntaxKind.ArrayType, SyntaxKind.ClassDeclaration,
                SyntaxKind.CompilationUnit, SyntaxKind.EqualsValueClause, SyntaxKind.FieldDeclaration, SyntaxKind.OmittedArraySizeExpression,
                SyntaxKind.PredefinedType, SyntaxKind.StringLiteralExpression, SyntaxKind.VariableDeclaration, SyntaxKind.VariableDeclarator,
            ],
            Kinds(root.DescendantNodesAndSelf()));
        Assert.True(texts.SequenceEqual(root.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(static literal => literal.Token.ValueText)));
        Assert.All(root.DescendantTrivia(), static trivia => Assert.True(trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia));
    }

    [Fact]
    public void A_list_of_literals_is_an_argument_each()
    {
        var texts = CodeUnits.Texts().ToArray();
        var code = new CodeWriter();
        code.Line($"[A({new CodeLiteralList(texts)})] class C");
        code.Open();
        code.Close();

        var arguments = Parse(code.ToSourceText()).DescendantNodes().OfType<AttributeArgumentSyntax>().ToArray();
        Assert.True(texts.SequenceEqual(arguments.Select(static argument => ((LiteralExpressionSyntax)argument.Expression).Token.ValueText)));
    }

    [Fact]
    public void A_line_of_documentation_is_text_and_nothing_else()
    {
        var texts = CodeUnits.Texts().ToArray();
        var code = new CodeWriter();
        code.Line($"/// <summary>");
        foreach (var text in texts)
        {
            code.Line($"/// <para>{new CodeDocumentation(text)}</para>");
        }

        code.Line($"/// </summary>");
        code.Line($"class C");
        code.Open();
        code.Close();
        var root = Parse(code.ToSourceText());

        var nodes = root.DescendantNodes(descendIntoTrivia: true).ToArray();
        Assert.Equal(
            [
                SyntaxKind.ClassDeclaration, SyntaxKind.SingleLineDocumentationCommentTrivia, SyntaxKind.XmlElement, SyntaxKind.XmlElementEndTag,
                SyntaxKind.XmlElementStartTag, SyntaxKind.XmlName, SyntaxKind.XmlText,
            ],
            Kinds(nodes));
        var shown = Elements(nodes, "para").Select(static element => Value(element.Content)).ToArray();
        Assert.Equal(texts.Length, shown.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            Assert.True(IsShown(texts[i], shown[i]), $"U+{(int)texts[i][0]:X4}, {i % 3}: '{shown[i]}'");
        }
    }

    [Fact]
    public void A_link_has_its_address_and_its_text_and_no_other_attribute()
    {
        var texts = CodeUnits.Texts().ToArray();
        var code = new CodeWriter();
        code.Line($"/// <summary>");
        foreach (var text in texts)
        {
            code.Line($"/// {CodeReference.Link("https://" + text, text)}");
        }

        code.Line($"/// </summary>");
        code.Line($"class C");
        code.Open();
        code.Close();

        var nodes = Parse(code.ToSourceText()).DescendantNodes(descendIntoTrivia: true).ToArray();
        var links = Elements(nodes, "see").ToArray();
        Assert.Equal(texts.Length, links.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            var attribute = Assert.IsType<XmlTextAttributeSyntax>(Assert.Single(links[i].StartTag.Attributes));
            Assert.Equal("href", attribute.Name.LocalName.ValueText);
            Assert.True(IsShown("https://" + texts[i], string.Concat(attribute.TextTokens.Select(static token => token.ValueText))));
            Assert.True(IsShown(texts[i], Value(links[i].Content)));
        }

        Assert.Equal(["see", "summary"], nodes.OfType<XmlElementSyntax>().Select(static element => element.StartTag.Name.LocalName.ValueText).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(nodes, static node => node is XmlEmptyElementSyntax or XmlCDataSectionSyntax or XmlCommentSyntax or XmlProcessingInstructionSyntax);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("\\\\host\\share")]
    [InlineData("vscode://x")]
    [InlineData(" https://example.org")]
    public void An_address_that_an_editor_should_not_open_is_no_link(string address)
    {
        var code = new CodeWriter();
        code.Line($"{CodeReference.Link(address)}");

        Assert.DoesNotContain("href", code.ToSourceText().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_one_identifier_or_refused()
    {
        var accepted = 0;
        foreach (var text in CodeUnits.Texts().Concat(Enumerable.Range(0, CodeUnits.Count).Select(static unit => ((char)unit).ToString())))
        {
            string written;
            try
            {
                written = Written(new CodeIdentifier(text));
            }
            catch (ArgumentException)
            {
                continue;
            }

            accepted++;
            Assert.True(written == text || (written == "@" + text && IsKeyword(text)), $"U+{(int)text[0]:X4}: '{written}'");
            var token = SyntaxFactory.ParseToken(written);
            Assert.True(token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == text && token.FullSpan.Length == written.Length, text);
        }

        Assert.InRange(accepted, 100_000, 200_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("a b")]
    [InlineData("@class")]
    [InlineData("a;}class B{")]
    [InlineData("x/../../Evil")]
    [InlineData("a\u00ADb")]
    [InlineData("\\u0041")]
    [InlineData("\ud835\udc9c")]
    public void What_is_no_identifier_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => new CodeIdentifier(name));

    [Fact]
    public void A_keyword_is_written_so_that_it_is_a_name()
    {
        foreach (var kind in SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()))
        {
            var word = SyntaxFacts.GetText(kind);
            if (!SyntaxFacts.IsValidIdentifier(word))
            {
                continue; // the words of attributes' targets and the like are no identifiers at all
            }

            var root = Parse(SourceText.From("namespace " + Written(CodeIdentifier.Namespace("a." + word)) + " { class " + Written(new CodeIdentifier(word)) + " { } }"));
            Assert.Equal(word, root.DescendantNodes().OfType<ClassDeclarationSyntax>().Single().Identifier.ValueText);
        }
    }

    [Fact]
    public void A_hint_name_is_legal_on_every_system_whatever_the_path()
    {
        var names = CodeUnits.Texts().Distinct(StringComparer.Ordinal).Select(static text => HintName.OfMembers("Papers", text)).ToArray();

        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, static name =>
        {
            Assert.True(name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'), name);
            Assert.DoesNotContain("..", name, StringComparison.Ordinal);
            Assert.EndsWith(".g.cs", name, StringComparison.Ordinal);
            Assert.NotEqual('.', name[0]);
            Assert.InRange(name.Length, 10, 70);
        });
    }

    [Fact]
    public void Text_in_a_diagnostic_is_one_line_of_what_can_be_seen()
    {
        foreach (var text in CodeUnits.Texts())
        {
            var shown = DiagnosticText.Of(text);
            Assert.True(IsShown(text, shown), $"U+{(int)text[0]:X4}: '{shown}'");
        }
    }

    [Theory]
    [InlineData("A\nOther.cs(1,1): error CS9999: forged")]
    [InlineData("##vso[task.setvariable]x")]
    [InlineData("a ##[error]x")]
    [InlineData("::error::x")]
    [InlineData("\u001b[31mred")]
    [InlineData("###vso[")]
    public void A_diagnostic_gives_no_order_to_a_log(string text)
    {
        var shown = DiagnosticText.Of(text);

        Assert.DoesNotContain("##", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("::", shown, StringComparison.Ordinal);
        Assert.All(shown, static c => Assert.True(CodeUnits.IsVisible(c) || c == '\uFFFD'));
    }

    /// <summary>Whether a text is shown unit for unit, with only what cannot be seen replaced by a space or U+FFFD.</summary>
    private static bool IsShown(string text, string shown)
    {
        if (shown.Length != text.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            // Spaces of other widths may stay: a line of text cannot do anything with them.
            var isSame = shown[i] == text[i] && (CodeUnits.IsVisible(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.SpaceSeparator);
            if (!isSame && (CodeUnits.IsVisible(text[i]) || shown[i] is not (' ' or '\uFFFD')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsKeyword(string text) =>
        SyntaxFacts.GetKeywordKind(text) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(text) != SyntaxKind.None;

    private static string Written(CodeIdentifier name)
    {
        var code = new CodeBuffer();
        name.AppendTo(code);
        return code.ToString();
    }

    private static CompilationUnitSyntax Parse(SourceText source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose));
        Assert.Empty(tree.GetDiagnostics());
        Assert.Equal(source.ToString(), tree.ToString());
        return (CompilationUnitSyntax)tree.GetRoot();
    }

    private static SyntaxKind[] Kinds(IEnumerable<SyntaxNode> nodes) =>
        [.. nodes.Select(static node => node.Kind()).Distinct().OrderBy(static kind => kind.ToString(), StringComparer.Ordinal)];

    private static IEnumerable<XmlElementSyntax> Elements(IEnumerable<SyntaxNode> nodes, string name) =>
        nodes.OfType<XmlElementSyntax>().Where(element => element.StartTag.Name.LocalName.ValueText == name);

    private static string Value(SyntaxList<XmlNodeSyntax> content) =>
        string.Concat(content.Cast<XmlTextSyntax>().SelectMany(static text => text.TextTokens).Select(static token => token.ValueText));
}
