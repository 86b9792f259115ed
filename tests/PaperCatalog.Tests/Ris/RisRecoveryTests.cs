using static PaperCatalog.Tests.Ris.RisSource;

namespace PaperCatalog.Tests.Ris;

/// <summary>Damaged files: what is lost is said with its place, and no neighbour is.</summary>
public sealed class RisRecoveryTests
{
    private const string Next = "TY  - BOOK\nTI  - Next\nER  - \n";

    [Theory]
    [InlineData("TY  - JOUR\nTI  - First\n", ProblemKind.UnclosedRecord)]
    [InlineData("TI  - First\nER  - \n", ProblemKind.MalformedSyntax)]
    [InlineData("AU  - A, B\nTI  - First\n\n", ProblemKind.MalformedSyntax)]
    [InlineData("TY  - JOUR\nTY  - BOOK\nTI  - First\nER  - \n", ProblemKind.DuplicateField)]
    [InlineData("Some words\nTY  - JOUR\nTI  - First\nER  - \n", ProblemKind.UnexpectedText)]
    [InlineData("TY  - JOUR\nTI  - First\nER  - \nNL  - stray\n\nA line\n\n", ProblemKind.UnexpectedText)]
    [InlineData("TY  - JOUR\nTI  - First\nIS  - 3\n\n% Comment\nER  - \n", ProblemKind.UnexpectedText)]
    [InlineData("ER  - \nTY  - JOUR\nTI  - First\nER  - \n", ProblemKind.UnexpectedText)]
    public void A_fault_is_said_once(string text, ProblemKind kind)
    {
        var result = Read(text + Next);
        Assert.Equal(["First", "Next"], result.Records.Select(static record => record.Paper.Title));
        var problem = Assert.Single(result.Problems);
        Assert.Equal(kind, problem.Kind);
        Assert.True(problem.Span.End <= text.Length);
    }

    [Theory]
    [InlineData("TY - JOUR\nTI - First\nER - \n")]
    [InlineData("ty  - JOUR\nti  - First\ner  - \n")]
    [InlineData("TY  - JOUR\nTI  -First\nER  -\n")]
    [InlineData("TY\t- JOUR\nTI  - First\nER\n")]
    [InlineData("\uFEFFTY  - JOUR\nTI  - First\nER  - \n\uFEFF")]
    [InlineData(" \uFEFF\n TY  - JOUR\nTI  - First\nER  - done\n\n")]
    [InlineData("12.\nTY  - JOUR\nTI  - First\nER  - \n\nRecord #2 of 2\n")]
    [InlineData("\n\nTY  - JOUR\n\nTI  - First\n\nER  - \n\n\n")]
    public void Small_deviations_are_read_in_silence(string text)
    {
        foreach (var end in (string[])["\n", "\r", "\r\n"])
        {
            var result = Read(text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", end, StringComparison.Ordinal)
                + Next.Replace("\n", end, StringComparison.Ordinal));
            Assert.Equal(["First", "Next"], result.Records.Select(static record => record.Paper.Title));
            Assert.Empty(result.Problems);
        }
    }

    [Theory]
    [InlineData("in - vitro cells")]
    [InlineData("T2 - weighted images")]
    [InlineData("XY  - is a pair of chromosomes")]
    [InlineData("TY  - is a tag")]
    [InlineData("ER  - positive patients")]
    [InlineData("      AU  - is a tag")]
    [InlineData("IL-6 and others")]
    [InlineData("RESULTS - We found")]
    [InlineData("DNA - we found")]
    public void A_line_of_an_abstract_may_look_like_a_tag(string line)
    {
        var result = Read($"TY  - JOUR\nAB  - We saw\n{line}\nTI  - First\nER  - \n{Next}");
        Assert.Empty(result.Problems);
        Assert.Equal("We saw " + line.Trim().Replace("  ", " ", StringComparison.Ordinal), result.Records[0].Paper.Abstract);
        Assert.Equal(["First", "Next"], result.Records.Select(static record => record.Paper.Title));
    }

    [Fact]
    public void Tags_that_nobody_knows_stay_as_fields()
    {
        var paper = Record("JOUR", "VL  - 3", "JP  - CRISPR", "XX  - x", "NOTE - n", "PMID - 77");
        Assert.Equal(["ty", "vl", "jp", "xx", "note", "pmid"], paper.Fields.Select(static field => field.Name));
        Assert.Equal(("n", "77"), (paper.Note, paper.PubMedId));
    }

    [Fact]
    public void An_end_with_text_before_another_end_is_a_field()
    {
        var paper = Record("GEN", "TI  - T", "Y2  - x", "ER  - End of Reference", "UK  - y");
        Assert.Equal("y", paper.Fields["uk"]);
        Assert.Equal("End of Reference", paper.Fields["er"]);
    }

    [Fact]
    public void Spans_hold_the_values()
    {
        var text = "x\n\nTY  - JOUR\r\nID  - k1\r\nAB  -  One \r\n   two\r\n\r\nKW  - \r\nER  - \r\n" + Next;
        var record = Read(text).Records[0];
        Assert.Equal(["JOUR", "k1", "One \r\n   two", ""], record.FieldSpans.Select(span => text.Substring(span.Start, span.Length)));
        Assert.Equal("k1", text.Substring(record.KeySpan.Start, record.KeySpan.Length));
        Assert.StartsWith("TY", text[record.Span.Start..], StringComparison.Ordinal);
        Assert.EndsWith("ER  - ", text[..record.Span.End], StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_may_be_mixed()
    {
        var result = Read("\n\r\n\rTY  - JOUR\rTI  - First\r\nER  - \n\rTY  - BOOK\rTI  - Next\rER  -");
        Assert.Equal(["First", "Next"], result.Records.Select(static record => record.Paper.Title));
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("TY  - STAT\n    - Title\nERN1-\n\n")]
    [InlineData("TY  -\n-  ER\n\n")]
    [InlineData("TY  - ER  -\r\n\r\n")]
    public void A_type_and_stray_lines_are_a_record_before_the_next_type(string damaged)
    {
        var result = Read(damaged + "TY  - THES\nTI  - Next\nER  - \n");
        Assert.Equal([null, "Next"], result.Records.Select(static record => record.Paper.Title));
        Assert.Equal(PaperKind.Thesis, result.Records[1].Paper.Kind);
        Assert.NotEmpty(result.Problems);
    }

    [Fact]
    public void Cancellation_is_asked()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => PaperReader.Read(Next, PaperFormat.Ris, null, source.Token));
    }
}
