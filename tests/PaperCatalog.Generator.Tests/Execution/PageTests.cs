using CsCheck;
using PaperCatalog.Catalog.Pages;
using PaperCatalog.Generator.Tests.Emit;

namespace PaperCatalog.Generator.Tests.Execution;

/// <summary>What is written into a page is read back, to the last unit.</summary>
public sealed class PageTests
{
    [Fact]
    public void Any_paper_is_read_back_as_it_was_written() =>
        PapersOfAllShapes.Any.Sample(static paper => PageRecord.Read(PageWriter.Write(paper)) == paper, iter: 20_000);

    [Fact]
    public void Papers_that_share_texts_are_read_back_as_they_were_written() =>
        PapersOfAllShapes.Any.List[0, 8].Sample(
            static some =>
            {
                // Twice, so that much is shared.
                var papers = some.Concat(some.Select(static paper => paper with { Key = paper.Key + "2" })).ToArray();
                var shelf = ShelfWriter.Write(papers, CancellationToken.None);
                var texts = new ShelfTexts(shelf.Path, shelf.Texts);
                return shelf.Records.Select(record => PageRecord.Read(record, texts)).SequenceEqual(papers);
            },
            iter: 2_000);

    [Fact]
    public void Edits_make_the_text_of_the_variable() =>
        Gen.Select(Gen.String, Gen.String).Sample(static (variable, text) => TextEdits.Write(variable, text) is not { } edits || TextEdits.Apply(variable, edits) == text, iter: 20_000);

    [Theory]
    [InlineData("SWASH: A Naive Bayes Classifier", "{SWASH}: A Naive {B}ayes Classifier", "0+{\t5+}\t10-1+{B}")]
    [InlineData("über die Größe der Dinge", "{\\\"u}ber die Gr{\\\"o}{\\ss}e der Dinge", "0-1+{\\\"u}\t10-2+{\\\"o}{\\ss}")]
    [InlineData("the same text", "the same text", "")]
    [InlineData("quite another text", "Something that has nothing in common", null)]
    public void Edits_are_few_characters(string variable, string text, string? expected)
    {
        var edits = TextEdits.Write(variable, text);

        Assert.Equal(expected, edits);
        if (edits is not null)
        {
            Assert.Equal(text, TextEdits.Apply(variable, edits));
        }
    }

    [Fact]
    public void Every_unit_comes_back_from_every_kind_of_line()
    {
        foreach (var text in CodeUnits.Texts())
        {
            var paper = new Paper
            {
                Key = text,
                Aliases = [text],
                Title = text,
                Authors = [new Person { Family = text, Given = text }, new Person { Literal = text }],
                Keywords = [text],
                Abstract = "x" + text + "\n" + text,
                SourceFile = text,
                SourceLine = 7,
                Fields = new PaperFields([new PaperField("abstract", text), new PaperField("other", text + text), new PaperField(text, "x"), new PaperField("x" + text, text)]),
            };

            Assert.True(PageRecord.Read(PageWriter.Write(paper)) == paper, $"U+{(int)text[0]:X4} U+{(int)text[1]:X4}");
        }
    }
}
