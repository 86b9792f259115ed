using CsCheck;
using PaperCatalog.Catalog;
using PaperCatalog.Generator.Tests.Emit;

namespace PaperCatalog.Generator.Tests.Execution;

/// <summary>What is written into a page is read back, to the last unit.</summary>
public sealed class PageTests
{
    [Fact]
    public void Any_paper_is_read_back_as_it_was_written() =>
        PapersOfAllShapes.Any.Sample(static paper => PageReader.Read(PageWriter.Write(paper)) == paper, iter: 20_000);

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

            Assert.True(PageReader.Read(PageWriter.Write(paper)) == paper, $"U+{(int)text[0]:X4} U+{(int)text[1]:X4}");
        }
    }
}
