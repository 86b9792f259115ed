using System.Text.Json;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Oracles;
using PaperCatalog.Fuzzing.Subject;

namespace PaperCatalog.Fuzzing.Levels;

/// <summary>Writes what was read in one of the formats, reads that, and writes it again.</summary>
internal sealed class WriteCheck(Product product) : ILevelCheck
{
    private static readonly WrittenFormat[] s_formats = Enum.GetValues<WrittenFormat>();

    public void Check(FuzzCase input)
    {
        var papers = product.Read(input.Text, input.Format).Records.Select(static record => record.Paper).Distinct().ToArray();
        if (papers.Length == 0)
        {
            return;
        }

        // One format a case: the faults of one must not hide those of another.
        Check(papers, s_formats[input.Id.Number % s_formats.Length]);
    }

    /// <summary>Checks one format.</summary>
    public void Check(IReadOnlyList<Paper> papers, WrittenFormat format)
    {
        var text = product.Write(papers, format);
        if (format == WrittenFormat.CslJson)
        {
            CheckJson(text);
        }

        var first = Read(text, format, papers.Count);
        for (var i = 0; i < first.Length; i++)
        {
            CheckTitle(papers[i].Title, first[i].Title, format);
        }

        // What a format cannot say was lost by now: from here on nothing may change.
        var second = product.Write(first, format);
        var again = Read(second, format, papers.Count);
        for (var i = 0; i < again.Length; i++)
        {
            Holds.That(first[i] == again[i], Oracle.Idempotent, $"{format}: another paper is read back", () => $"{Difference.Between(first[i], again[i])}\nin {Around(second, 0)}");
        }

        var third = product.Write(again, format);
        Holds.That(second == third, Oracle.Idempotent, $"{format}: it is not written the same again", () => $"{Around(second, second.AsSpan().CommonPrefixLength(third))}\n--- became ---\n{Around(third, second.AsSpan().CommonPrefixLength(third))}");
    }

    /// <summary>The papers of our own output, without what tells of the file alone.</summary>
    private Paper[] Read(string text, WrittenFormat format, int count)
    {
        var read = product.Read(Document(text, format), ReaderOf(format));
        var problem = read.Problems.FirstOrDefault(static problem => IsFaultOfSyntax(problem.Kind));
        Holds.That(problem is null, Oracle.Idempotent, $"{format}: our own output is not well formed, {problem?.Kind}", () => $"{problem!.Message} in {Around(text, problem.Span.Start)}");

        // The file's own description is a record of a CITATION.cff besides its references.
        var papers = read.Records.Select(static record => record.Paper with { Fields = PaperFields.Empty, SourceFile = null, SourceLine = null })
            .Skip(format == WrittenFormat.Cff ? 1 : 0).ToArray();
        Holds.That(papers.Length == count, Oracle.Idempotent, $"{format}: another number of papers is read back", () => $"{papers.Length} for {count} in {Around(text, 0)}");
        return papers;
    }

    // White space is what formats of lines cannot keep; the rest of a title every one can.
    private static void CheckTitle(string? expected, string? actual, WrittenFormat format) =>
        Holds.That(
            Squeezed(expected) == Squeezed(actual),
            Oracle.Idempotent,
            $"{format}: another title is read back",
            () => $"'{actual}' for '{expected}'");

    private static string Squeezed(string? title)
    {
        var squeezed = string.Concat((title ?? string.Empty).Where(static c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

        // What is no text at all cannot be normalised.
        return squeezed.Any(static c => char.IsSurrogate(c) || c >= '\uFDD0') ? squeezed : squeezed.Normalize();
    }

    private static void CheckJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 64 });
        }
        catch (JsonException exception)
        {
            Holds.Fail(Oracle.Idempotent, "CslJson: our own output is no JSON", exception.Message);
        }
    }

    private static string Document(string text, WrittenFormat format) => format == WrittenFormat.Cff
        ? "cff-version: 1.2.0\nmessage: m\ntitle: t\nauthors:\n  - name: n\n" + text
        : text;

    private static PaperFormat ReaderOf(WrittenFormat format) => format switch
    {
        WrittenFormat.BibTeX or WrittenFormat.BibLaTeX => PaperFormat.BibTeX,
        WrittenFormat.CslJson => PaperFormat.CslJson,
        WrittenFormat.Ris => PaperFormat.Ris,
        _ => PaperFormat.CitationFile,
    };

    private static bool IsFaultOfSyntax(ProblemKind kind) => kind
        is ProblemKind.UnclosedBrace or ProblemKind.UnclosedQuote or ProblemKind.MissingComma or ProblemKind.MissingKey or ProblemKind.MissingEquals
        or ProblemKind.MissingValue or ProblemKind.UndefinedString or ProblemKind.UnexpectedText or ProblemKind.DuplicateField or ProblemKind.MalformedSyntax
        or ProblemKind.UnclosedRecord or ProblemKind.CrossReferenceCycle or ProblemKind.UnknownCrossReference;

    private static string Around(string text, int place)
    {
        var start = Math.Clamp(place - 200, 0, text.Length);
        return text.Substring(start, Math.Min(500, text.Length - start));
    }
}
