using PaperCatalog.Reading.Latex;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Latex;

/// <summary>Texts by others.</summary>
public sealed class LatexCorpusTests
{
    private const string Begin = "    abstract = {";

    /// <summary>The same 1,000 records, once with Unicode characters and once with LaTeX commands for them.</summary>
    [Fact]
    public void Commands_read_as_the_characters_they_stand_for()
    {
        var expected = Abstracts("corpora/acl/open-1000.bib");
        var actual = Abstracts("corpora/acl/open-1000.latex.bib");
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Count, actual.Count);
        var differences = expected.Zip(actual)
            .Select(static pair => (Expected: WithPlainQuotes(pair.First), Actual: WithPlainQuotes(pair.Second)))
            .Where(static pair => pair.Expected != pair.Actual)
            .ToArray();
        Assert.Empty(differences);
    }

    [Fact]
    public void Abstracts_of_arXiv_keep_their_words()
    {
        var folder = SharedFolder.Require("corpora/arxiv-browse");
        var files = Directory.GetFiles(folder, "*.abs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, static file =>
        {
            var text = File.ReadAllText(file);
            var end = text.LastIndexOf("\\\\", StringComparison.Ordinal);
            var start = end < 1 ? -1 : text.LastIndexOf("\\\\", end - 1, StringComparison.Ordinal);
            if (start < 0)
            {
                return;
            }

            var source = text[(start + 2)..end];
            var decoded = LatexText.Decode(source, LatexDialect.PlainText, out _, out _);
            Assert.Equal(LettersOutsideCommands(source), LettersOutsideCommands(decoded, source));
        });
    }

    // The file of commands writes both apostrophes, the typewriter's and the printer's, as the former.
    private static string WithPlainQuotes(string source) =>
        LatexText.BibTeX(source).Replace('\u2019', '\'').Replace('\u2018', '`');

    private static List<string> Abstracts(string path) =>
    [
        .. File.ReadLines(SharedFolder.Require(path))
            .Where(static line => line.StartsWith(Begin, StringComparison.Ordinal))
            .Select(static line => line[Begin.Length..line.LastIndexOf('}')]),
    ];

    /// <summary>The words of a text that has no backslash; a text with one is compared by its length alone.</summary>
    private static string LettersOutsideCommands(string text, string? source = null) =>
        (source ?? text).Contains('\\', StringComparison.Ordinal)
            ? (text.Count(char.IsLetter) >= (source ?? text).Count(char.IsLetter) / 2 ? "kept" : "lost")
            : string.Concat(text.Where(char.IsLetterOrDigit));
}
