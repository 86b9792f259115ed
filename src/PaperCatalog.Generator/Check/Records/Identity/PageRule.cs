using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Identity;

/// <summary>The last page is not before the first.</summary>
internal sealed class PageRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.BackwardPages];

    public int Roles => (1 << (int)FieldRole.Pages) | (1 << (int)FieldRole.LastPage);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        RecordField? first = null;
        foreach (var field in record.Fields)
        {
            switch (field.Role)
            {
                case FieldRole.Pages when field.Value.AsSpan().IndexOfAny(',', ';') < 0:
                    Check(record, field, field.Value, findings);
                    break;
                case FieldRole.Pages:
                    foreach (var range in field.Value.Split(',', ';'))
                    {
                        Check(record, field, range.Trim(), findings);
                    }

                    break;
                case FieldRole.FirstPage:
                    first = field;
                    break;
                case FieldRole.LastPage when first is { } start && IsBackward(start.Value, field.Value):
                    Add(record, field, field.Value, start.Value, field.Value, findings);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Check(CheckedRecord record, RecordField field, string range, List<Finding> findings)
    {
        var start = DigitsFrom(range, 0);
        var dash = start;
        while (dash < range.Length && IsDash(range[dash]))
        {
            dash++;
        }

        var end = DigitsFrom(range, dash);
        if (start == 0 || dash == start || end == dash || end != range.Length)
        {
            return;
        }

        // "3-1" is page 1 of chapter 3 as well as a range.
        var isRange = dash - start > 1 || range[start] != '-' || start > 2;
        if (isRange && start == end - dash && string.CompareOrdinal(range, dash, range, 0, start) < 0)
        {
            Add(record, field, range, range.Substring(0, start), range.Substring(dash), findings);
        }
    }

    private static void Add(CheckedRecord record, RecordField field, string part, string first, string last, List<Finding> findings) =>
        findings.Add(new Finding(
            Descriptors.BackwardPages, record.PlaceOf(field, part), DiagnosticText.Part(last), DiagnosticText.Part(first)));

    // A shorter end is an abbreviation: 1234-45.
    private static bool IsBackward(string first, string last) =>
        first.Length > 0 && first.Length == last.Length
        && DigitsFrom(first, 0) == first.Length && DigitsFrom(last, 0) == last.Length
        && string.CompareOrdinal(last, first) < 0;

    private static int DigitsFrom(string text, int start)
    {
        while (start < text.Length && text[start] is >= '0' and <= '9')
        {
            start++;
        }

        return start;
    }

    private static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or ' ';
}
