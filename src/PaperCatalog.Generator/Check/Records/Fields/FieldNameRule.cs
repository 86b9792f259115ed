using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Fields;

/// <summary>The names of fields are those of BibLaTeX, and not nearly.</summary>
internal sealed class FieldNameRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.MisspeltField, Descriptors.UnknownField];

    public int Roles => -1;

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        if (record.Format != PaperFormat.BibTeX)
        {
            return;
        }

        foreach (var field in record.Fields)
        {
            if (KnownFields.IsOfBibLaTeX(field.Name) || field.Name.IndexOf('+') > 0)
            {
                continue;
            }

            var meant = KnownFields.IsKnown(field.Name) || IsAside(field.Name) ? null : Spelling.Find(field.Name, KnownFields.Targets);
            meant = meant is not null && IsMarked(field.Name, meant) ? null : meant;
            if (meant is not null && record.Named(meant) is null)
            {
                findings.Add(new Finding(Descriptors.MisspeltField, record.NameOf(field), DiagnosticText.Part(field.Name), meant) { Replacement = meant });
            }
            else
            {
                findings.Add(new Finding(Descriptors.UnknownField, record.NameOf(field), DiagnosticText.Part(field.Name)));
            }
        }
    }

    // "xpages", "_note", "url2": a known field that was put aside, or one more of it.
    private static bool IsAside(string name) =>
        name[0] is 'x' or '_' or '-' or '+' or '.' or '!' or '*' || name[name.Length - 1] is (>= '0' and <= '9') or '_' or '-' or 'x';

    // "ehowpublished" is a name that somebody made of another; "ttitle" is a slip.
    private static bool IsMarked(string name, string meant) =>
        name.Length > meant.Length && name.EndsWith(meant, StringComparison.Ordinal) && name[0] != meant[0];
}
