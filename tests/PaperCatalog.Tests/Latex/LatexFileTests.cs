using System.Text;
using PaperCatalog.Reading.Latex;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Latex;

/// <summary>Lines of LaTeX, and beside each the text that it becomes: every command and accent that we know, what people write, and what is broken.</summary>
/// <remarks>
/// Each outcome was read by a person once. After a change that is meant, <c>PAPERCATALOG_ACCEPT_SNAPSHOTS=true</c> writes them anew.
/// </remarks>
public sealed class LatexFileTests
{
    [Theory]
    [InlineData("commands.txt")]
    [InlineData("accents.txt")]
    [InlineData("texts.txt")]
    public void A_line_becomes_its_text(string name) => AssertTexts(name, static line => [line]);

    /// <summary>Every sign that is no letter or digit is left out, and the line ends behind it.</summary>
    [Fact]
    public void A_damaged_line_becomes_its_text() => AssertTexts("damaged.txt", static line => Damaged(line).Distinct());

    private static void AssertTexts(string name, Func<string, IEnumerable<string>> variants)
    {
        var path = Path.Combine(SharedFolder.RepositoryRoot, "tests", "PaperCatalog.Tests", "Latex", "Files", name);
        var texts = new StringBuilder();
        foreach (var line in File.ReadAllLines(path).SelectMany(variants))
        {
            var bibTeX = Text(line, LatexDialect.BibTeX);
            var plain = Text(line, LatexDialect.PlainText);
            texts.Append(line).Append("\n  ").Append(bibTeX).Append('\n');
            if (plain != bibTeX)
            {
                texts.Append("  plain: ").Append(plain).Append('\n');
            }
        }

        AcceptedFile.AssertIs(path + ".read.txt", texts.ToString());
    }

    private static IEnumerable<string> Damaged(string line)
    {
        yield return line;
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsLetterOrDigit(line[i]))
            {
                yield return line.Remove(i, 1);
                yield return line[..(i + 1)];
            }
        }
    }

    private static string Text(string line, LatexDialect dialect)
    {
        var text = LatexText.Decode(line, dialect, out var problems, out var links).Replace("\u00A0", "\\u00A0", StringComparison.Ordinal);
        return string.Concat([text, .. links.Select(static link => " <" + link + ">"), .. problems.Select(problem => " ! " + TextPlace.Of(line, problem))]);
    }
}
