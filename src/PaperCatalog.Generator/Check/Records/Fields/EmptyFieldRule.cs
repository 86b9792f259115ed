using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Fields;

/// <summary>A field that is written has a value.</summary>
internal sealed class EmptyFieldRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.EmptyField];

    public int Roles => -1;

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        if (record.Format != PaperFormat.BibTeX)
        {
            return;
        }

        foreach (var field in record.Fields)
        {
            // Emacs puts OPT and ALT before the fields that a form leaves open.
            if (field.Value.Length == 0 && !field.Name.StartsWith("opt", StringComparison.Ordinal) && !field.Name.StartsWith("alt", StringComparison.Ordinal))
            {
                findings.Add(new Finding(Descriptors.EmptyField, record.NameOf(field), DiagnosticText.Part(field.Name)));
            }
        }
    }
}
