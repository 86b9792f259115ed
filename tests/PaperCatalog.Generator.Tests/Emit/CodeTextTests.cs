extern alias generator;
using System.Text;
using generator::PaperCatalog.Generator.Emit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>Generated code in pieces is, to the compiler, the same text as in one string.</summary>
public sealed class CodeTextTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(CodeText.PieceLength - 1)]
    [InlineData(CodeText.PieceLength)]
    [InlineData(CodeText.PieceLength + 1)]
    [InlineData((3 * CodeText.PieceLength) + 7)]
    public void Every_part_is_what_was_written(int length)
    {
        var buffer = new CodeBuffer();
        var expected = new StringBuilder();
        for (var i = 0; expected.Length < length; i++)
        {
            var word = $"w{i}\u00E4\n";
            var count = Math.Min(word.Length, length - expected.Length);
            expected.Append(word, 0, count);
            if (i % 3 == 0)
            {
                word.Take(count).ToList().ForEach(c => buffer.Append(c));
            }
            else
            {
                buffer.Append(word, 0, count);
            }
        }

        var text = buffer.ToSourceText();
        var same = SourceText.From(expected.ToString(), new UTF8Encoding(false), SourceHashAlgorithm.Sha256);

        Assert.Equal(expected.ToString(), text.ToString());
        Assert.Equal(same.Length, text.Length);
        Assert.Equal(same.GetChecksum(), text.GetChecksum());
        Assert.Equal(same.Lines.Count, text.Lines.Count);
        Assert.Equal(same.ToString(), string.Concat(Enumerable.Range(0, text.Length).Select(i => text[i])));
        for (var start = 0; start < length; start += 5003)
        {
            var span = TextSpan.FromBounds(start, Math.Min(length, start + CodeText.PieceLength + 3));
            Assert.Equal(same.ToString(span), text.ToString(span));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => text[length]);
        Assert.Throws<ArgumentOutOfRangeException>(() => text[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => text.CopyTo(length, new char[1], 0, 1));
    }

    [Fact]
    public void The_compiler_parses_it_across_pieces()
    {
        var buffer = new CodeBuffer().Append("class C\n{\n");
        for (var i = 0; i < 5_000; i++)
        {
            buffer.Append("    const string S").Append(i.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append(" = \"text\";\n");
        }

        var tree = CSharpSyntaxTree.ParseText(buffer.Append("}\n").ToSourceText());

        Assert.Empty(tree.GetDiagnostics());
        Assert.Equal(5_000, ((Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax)((Microsoft.CodeAnalysis.CSharp.Syntax.CompilationUnitSyntax)tree.GetRoot()).Members[0]).Members.Count);
    }
}
