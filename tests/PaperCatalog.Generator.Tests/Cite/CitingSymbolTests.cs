using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.Generator.Tests.Cite;

/// <summary>The names of citing members, and their identifiers against the compiler's.</summary>
public sealed class CitingSymbolTests
{
    private const string Code = """
        namespace A.B
        {
            [Cites("a")] class Outer<T>
            {
                [Cites("a")] struct Inner { [Cites("a")] public int X; }
                [Cites("a")] enum E { [Cites("a")] Value }
                [Cites("a")] delegate void D<U>(U u);
                [Cites("a")] Outer() { }
                [Cites("a")] Outer(double[] values, ref int count) { }
                [Cites("a")] static Outer() { }
                [Cites("a")] ~Outer() { }
                [Cites("a")] void None() { }
                [Cites("a")] void Words(bool a, byte b, sbyte c, short d, ushort e, int f, uint g, long h, ulong i, char j, float k, double l, decimal m, string n, object o) { }
                [Cites("a")] void Arrays(double[,] a, int[][,] b, int?[] c, string?[]? d, int[]?[,] e, params long[] f) { }
                [Cites("a")] void References(in int a, out string? b, ref object? c) { b = null; }
                [Cites("a")] void Generic<U, V>(int a) { }
                [Cites("a")] void Other(Inner a, (int, T  b)   c, System.Collections.Generic.List< T > d) { }
                [Cites("a")] int Property { get; set; }
                [Cites("a")] int this[int i] => i;
                [Cites("a")] event System.Action Field { add { } remove { } }
                [Cites("a")] event System.Action Fired;
                [Cites("a")] int _a, _b;
                [Cites("a")] public static Outer<T> operator +(Outer<T> x, Outer<T> y) => x;
                [Cites("a")] public static explicit operator int(Outer<T> x) => 1;
            }

            interface I { void M(); }
            class Explicit : I { [Cites("a")] void I.M() { } }
            record R([property: Cites("a")] int X);
        }
        """;

    [Fact]
    public void Names_are_those_of_the_code() => Assert.Equal(
        [
            "Outer<T>", "Outer<T>.Inner", "Outer<T>.Inner.X", "Outer<T>.E", "Outer<T>.E.Value", "Outer<T>.D<U>", "Outer<T>.Outer()",
            "Outer<T>.Outer(double[], int)", "Outer<T>.Outer()", "Outer<T>.~Outer()", "Outer<T>.None()",
            "Outer<T>.Words(bool, byte, sbyte, short, ushort, int, uint, long, ulong, char, float, double, decimal, string, object)",
            "Outer<T>.Arrays(double[,], int[][,], int?[], string?[]?, int[]?[,], long[])", "Outer<T>.References(int, string?, object?)",
            "Outer<T>.Generic<U, V>(int)", "Outer<T>.Other(Inner, (int, T b), System.Collections.Generic.List<T>)", "Outer<T>.Property",
            "Outer<T>.this[int]", "Outer<T>.Field", "Outer<T>.Fired", "Outer<T>._a, _b", "Outer<T>.operator +(Outer<T>, Outer<T>)",
            "Outer<T>.explicit operator int(Outer<T>)", "Explicit.I.M()", "R",
        ],
        Mentions.In(Code).Select(static mention => mention.Symbol));

    [Fact]
    public void Identifiers_are_those_of_the_compiler()
    {
        var tree = Mentions.Parse(Code);
        var model = CSharpCompilation.Create("Test", [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]).GetSemanticModel(tree);
        var known = 0;
        foreach (var mention in Mentions.In(Code).Where(static mention => mention.SymbolId is not null))
        {
            var member = tree.GetRoot(TestContext.Current.CancellationToken).FindToken(mention.Start).Parent!.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
            SyntaxNode declaration = member is BaseFieldDeclarationSyntax field ? field.Declaration.Variables[0] : member;
            Assert.Equal(model.GetDeclaredSymbol(declaration, TestContext.Current.CancellationToken)!.GetDocumentationCommentId(), mention.SymbolId);
            known++;
        }

        Assert.Equal(19, known);
    }

    [Theory]
    [InlineData("[assembly: Cites(\"a\")]")]
    [InlineData("[module: Cites(\"a\")] class C { }")]
    public void An_attribute_of_the_assembly_stands_on_no_member(string code) => Assert.Null(Assert.Single(Mentions.In(code)).Symbol);

    [Fact]
    public void Top_level_statements_are_the_program() =>
        Assert.Equal("Program", Assert.Single(Mentions.In("var x = 1;\n// [@a]\nx++;")).Symbol);
}
