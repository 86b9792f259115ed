using System.Globalization;
using Microsoft.CodeAnalysis;
using PaperCatalog.Reading.Dates;

namespace PaperCatalog.Generator.Check.Records.Identity;

/// <summary>A date is not in the future, its end is not before its beginning, its day is one of its month.</summary>
internal sealed class DateRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports =>
        [Descriptors.FutureDate, Descriptors.BackwardDate, Descriptors.ShortYear, Descriptors.ImpossibleDay];

    public int Roles => (1 << (int)FieldRole.Date) | (1 << (int)FieldRole.Year);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        if (record.Paper.Issued is not { } date || DateField(record) is not { } field)
        {
            return;
        }

        if (field.Value.Length < 3 && field.Value.All(static c => c is >= '0' and <= '9'))
        {
            findings.Add(new Finding(Descriptors.ShortYear, record.ContentOf(field), field.Value));
        }

        if (record.LastYear is { } last && date.Year > last)
        {
            findings.Add(new Finding(
                Descriptors.FutureDate, record.ContentOf(field), DiagnosticText.Part(field.Value), last.ToString(CultureInfo.InvariantCulture)));
        }

        if (date.End is { } end && IsBefore(end, date))
        {
            findings.Add(new Finding(Descriptors.BackwardDate, record.ContentOf(field), DiagnosticText.Part(field.Value)));
        }

        if (date is { Month: { } month, Day: null } && record.First(FieldRole.Day) is { } dayField
            && int.TryParse(dayField.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && (day < 1 || day > EdtfDate.DaysIn(date.Year, month)))
        {
            findings.Add(new Finding(
                Descriptors.ImpossibleDay,
                record.ContentOf(dayField),
                dayField.Value,
                new PartialDate(date.Year, month).ToString()));
        }
    }

    // The field that the date was read from: BibTeX's others are dates of something else.
    private static RecordField? DateField(CheckedRecord record)
    {
        foreach (var field in record.Fields)
        {
            if (field.Role == FieldRole.Date && field.Value.Length > 0 && field.Name is not ("urldate" or "eventdate" or "origdate"))
            {
                return field;
            }
        }

        return record.First(FieldRole.Year);
    }

    private static bool IsBefore(PartialDate end, PartialDate start) =>
        end.Year != start.Year ? end.Year < start.Year
        : end.Month is { } endMonth && start.Month is { } startMonth
            && (endMonth < startMonth || (endMonth == startMonth && end.Day is { } endDay && start.Day is { } startDay && endDay < startDay));
}
