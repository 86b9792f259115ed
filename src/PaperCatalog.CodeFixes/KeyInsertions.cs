using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.CodeFixes;

/// <summary>Puts keys into a file, and reads the result before anybody sees it.</summary>
/// <remarks>
/// In a file with other faults a key can land in the record before: one without an abstract goes on until something
/// ends it. Such a key is left out.
/// </remarks>
internal static class KeyInsertions
{
    private const int MostRounds = 4;

    /// <summary>The text with the keys of those diagnostics that can be fixed; null when none can.</summary>
    public static SourceText? Apply(SourceText text, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        // A host may report one diagnostic twice; two insertions at one place would be two keys.
        var insertions = new SortedDictionary<int, KeyInsertion>();
        var format = PaperFormat.PlainText;
        foreach (var diagnostic in diagnostics)
        {
            if (KeyInsertion.Find(text, diagnostic) is { } insertion)
            {
                insertions[insertion.Record] = insertion;
                format = diagnostic.Id == DiagnosticIds.MissingKey ? PaperFormat.BibTeX : PaperFormat.PlainText;
            }
        }

        for (var round = 0; round < MostRounds && insertions.Count > 0; round++)
        {
            var result = text.WithChanges(insertions.Values.Select(static insertion => insertion.Change));
            var failures = FailuresIn(result, insertions.Values, format, cancellationToken);
            if (failures.Count == 0)
            {
                return result;
            }

            foreach (var failure in failures)
            {
                insertions.Remove(failure);
            }
        }

        return null;
    }

    private static List<int> FailuresIn(
        SourceText text, IEnumerable<KeyInsertion> insertions, PaperFormat format, CancellationToken cancellationToken)
    {
        var keys = new Dictionary<int, string>();
        foreach (var record in PaperReader.Read(text.ToString(), format, path: null, cancellationToken).Records)
        {
            if (record.KeyOrigin == KeyOrigin.Record)
            {
                keys[record.Span.Start] = record.Paper.Key;
            }
        }

        var failures = new List<int>();
        var shift = 0;
        foreach (var insertion in insertions)
        {
            if (!keys.TryGetValue(insertion.Record + shift, out var key) || key != insertion.Name)
            {
                failures.Add(insertion.Record);
            }

            shift += insertion.Change.NewText!.Length;
        }

        return failures;
    }
}
