using System.Diagnostics;
using PaperCatalog.Catalog.Pages;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Oracles;
using PaperCatalog.Fuzzing.Subject;

namespace PaperCatalog.Fuzzing.Levels;

/// <summary>Reads a file as text and as bytes.</summary>
internal sealed class ParseCheck(Product product) : ILevelCheck
{
    /// <summary>What a reading may allocate for a unit of text, in bytes: a record of six units is the dearest thing there is.</summary>
    private const long BytesPerUnit = 2_000;

    /// <summary>What it may allocate besides; abbreviations may expand to a few million units.</summary>
    private const long BytesBesides = 64L * 1024 * 1024;

    public void Check(FuzzCase input)
    {
        var text = input.Text;
        var result = ReadCheaply(text, input.Format);
        CheckPlaces(text, result);
        CheckPapers(result);
        CheckBytes(input, result);
        if (input.Damage is { } damage)
        {
            DamageOracle.Check(damage, text, product.Read(damage.Original, input.Format), result);
        }
    }

    private ReadResult ReadCheaply(string text, PaperFormat format)
    {
        var limit = TimeSpan.FromSeconds(1) + (text.Length * TimeSpan.FromMicroseconds(20));
        for (var attempt = 1; ; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            var result = product.Read(text, format);
            var elapsed = Stopwatch.GetElapsedTime(start);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            Holds.That(bytes <= BytesBesides + (BytesPerUnit * text.Length), Oracle.Cheap, "memory grows faster than the text", () => $"{bytes} bytes for {text.Length} units");
            if (elapsed <= limit)
            {
                return result;
            }

            // Another program may have had the processor; not three times.
            Holds.That(attempt < 3, Oracle.Cheap, "reading takes long", () => $"{elapsed} for {text.Length} units");
        }
    }

    private static void CheckPlaces(string text, ReadResult result)
    {
        var lines = new LineCounter(text);
        var last = 0;
        foreach (var record in result.Records)
        {
            CheckSpan(text, record.Span, "a record");
            CheckSpan(text, record.KeySpan, "a key");
            Holds.That(record.Span.Start >= last, Oracle.Located, "records are out of order", () => $"{record.Span} after {last}");
            last = record.Span.Start;
            Holds.That(record.FieldSpans.Count == record.Paper.Fields.Count, Oracle.Located, "fields without places", () => $"{record.FieldSpans.Count} of {record.Paper.Fields.Count}");
            foreach (var span in record.FieldSpans)
            {
                CheckSpan(text, span, "a field");
            }

            var line = lines.LineOf(record.Span.Start);
            Holds.That(record.Paper.SourceLine == line, Oracle.Located, "a record is on another line", () => $"{record.Paper.SourceLine} for {line}");
            Holds.That(record.Paper.SourceFile == FuzzCase.Path, Oracle.Located, "a record is in another file", () => record.Paper.SourceFile ?? "null");
        }

        last = 0;
        foreach (var problem in result.Problems)
        {
            CheckSpan(text, problem.Span, "a problem");
            Holds.That(problem.Span.Start >= last, Oracle.Located, "problems are out of order", () => $"{problem} after {last}");
            last = problem.Span.Start;
            VisibleText.CheckMessage(problem.Message);
        }
    }

    private static void CheckSpan(string text, SourceSpan span, string of) =>
        Holds.That(
            span.Start >= 0 && span.Length >= 0 && span.End <= text.Length,
            Oracle.Located,
            "outside the text: " + of,
            () => $"{span} in {text.Length} units");

    private static void CheckPapers(ReadResult result)
    {
        // As generated code keeps them: what many papers say stands once.
        var shelf = ShelfWriter.Write([.. result.Records.Select(static record => record.Paper)], CancellationToken.None);
        var texts = new ShelfTexts(shelf.Path, shelf.Texts);
        for (var i = 0; i < result.Records.Count; i++)
        {
            var paper = result.Records[i].Paper;
            Holds.That(paper.Key.Length > 0, Oracle.ValuesArrive, "a key is empty", paper.ToString);
            var written = shelf.Records[i];
            var read = PageRecord.Read(written, texts);
            Holds.That(paper == read, Oracle.ValuesArrive, "a page gives another paper", () => $"{Difference.Between(paper, read)} in {written}");
            Holds.That(paper.ToString().Length > 0, Oracle.ValuesArrive, "a reference is empty", () => written);
        }
    }

    private void CheckBytes(FuzzCase input, ReadResult expected)
    {
        var actual = product.Read(input.Bytes, input.Format);
        Holds.That(
            actual.Records.Count == expected.Records.Count,
            Oracle.ValuesArrive,
            "bytes give another number of records than text",
            () => $"{actual.Records.Count} for {expected.Records.Count}");
        for (var i = 0; i < actual.Records.Count; i++)
        {
            var (left, right) = (expected.Records[i].Paper, actual.Records[i].Paper);
            Holds.That(left == right, Oracle.ValuesArrive, "bytes give another paper than text", () => Difference.Between(left, right));
        }
    }
}
