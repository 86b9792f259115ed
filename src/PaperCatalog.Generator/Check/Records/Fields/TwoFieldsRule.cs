using Microsoft.CodeAnalysis;
using PaperCatalog.Reading.Dates;

namespace PaperCatalog.Generator.Check.Records.Fields;

/// <summary>What has two names in BibLaTeX is said once, or the same twice; and a date is not said beside its year.</summary>
/// <remarks>Source: the BibLaTeX manual, 2.2.5 "Field Aliases" and 2.3.8 "Date and Time Specifications".</remarks>
internal sealed class TwoFieldsRule : IRecordRule
{
    // Not "address" and "location", which the styles of the ACM take for the places of the publisher and of the conference.
    private static readonly (string Alias, string Name)[] s_pairs =
    [
        ("journal", "journaltitle"),
        ("school", "institution"),
        ("annote", "annotation"),
        ("archiveprefix", "eprinttype"),
    ];

    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.TwoNames, Descriptors.YearAndDate, Descriptors.YearAgainstDate];

    public int Roles => -1;

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        if (record.Format != PaperFormat.BibTeX)
        {
            return;
        }

        foreach (var (alias, name) in s_pairs)
        {
            if (record.Named(name) is { Value.Length: > 0 } field && record.Named(alias) is { Value.Length: > 0 } other
                && !string.Equals(field.Value, other.Value, StringComparison.OrdinalIgnoreCase))
            {
                findings.Add(new Finding(Descriptors.TwoNames, record.NameOf(other), alias, name));
            }
        }

        // What cannot be read as a date is said already.
        if (record.Named("year") is { Value.Length: > 0 } year && record.Named("date") is { Value.Length: > 0 } date
            && EdtfDate.Parse(date.Value.AsSpan()) is { } parsed)
        {
            // "2020/2021" may stand beside either year.
            var isAgainst = IsYear(year.Value) && date.Value.IndexOf(year.Value, StringComparison.Ordinal) < 0 && !parsed.IsApproximate;
            findings.Add(isAgainst
                ? new Finding(Descriptors.YearAgainstDate, record.ContentOf(year), DiagnosticText.Part(year.Value), DiagnosticText.Part(date.Value))
                : new Finding(Descriptors.YearAndDate, record.NameOf(year)));
        }
    }

    private static bool IsYear(string value) => value.Length == 4 && value.All(static c => c is >= '0' and <= '9');
}
