using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Fields;

/// <summary>The type of an entry is one that BibTeX or BibLaTeX knows.</summary>
internal sealed class EntryTypeRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.MisspeltEntryType, Descriptors.UnknownEntryType];

    public int Roles => -1;

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        if (record.Format != PaperFormat.BibTeX || EntryTypeTable.IsKnown(record.EntryType) || record.EntryType.Length == 0)
        {
            return;
        }

        var span = record.EntryTypeSpan;
        findings.Add(Spelling.Find(record.EntryType, EntryTypeTable.Names) is { } meant
            ? new Finding(Descriptors.MisspeltEntryType, span, DiagnosticText.Part(record.EntryType), meant)
            {
                // With these the entry would be none any more.
                Replacement = meant is "comment" or "string" or "preamble" or "xdata" ? null : meant,
            }
            : new Finding(Descriptors.UnknownEntryType, span, DiagnosticText.Part(record.EntryType)));
    }
}
