using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Fields;

/// <summary>A field that names what holds the work is the one of its type: a journal for articles, a book title for parts of books.</summary>
internal sealed class FieldPlaceRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.MisplacedField];

    public int Roles => -1;

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        if (record.Format != PaperFormat.BibTeX)
        {
            return;
        }

        var (wrong, right) = record.EntryType switch
        {
            "inproceedings" or "conference" or "incollection" => ("journal", "booktitle"),
            "article" => ("booktitle", "journal"),
            "phdthesis" or "mastersthesis" or "thesis" => ("publisher", "school"),
            _ => (string.Empty, string.Empty),
        };

        // With both, the wrong one is only superfluous.
        if (wrong.Length > 0 && record.Named(wrong) is { Value.Length: > 0 } field
            && record.Named(right) is null && record.Named(right == "journal" ? "journaltitle" : "institution") is null
            && record.Named("crossref") is null)
        {
            findings.Add(new Finding(Descriptors.MisplacedField, record.NameOf(field), wrong, record.EntryType, right) { Replacement = right });
        }
    }
}
