using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Identity;

/// <summary>A field for ISSNs holds numbers of eight digits whose check digit is right.</summary>
internal sealed class IssnRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.InvalidIssn];

    public int Roles => (1 << (int)FieldRole.Issn) | (1 << (int)FieldRole.SerialNumber);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        foreach (var field in record.Fields)
        {
            if (field.Value.Length == 0 || field.Role is not (FieldRole.Issn or FieldRole.SerialNumber))
            {
                continue;
            }

            var numbers = SerialNumberList.Read(field.Value);
            foreach (var number in numbers)
            {
                if ((field.Role == FieldRole.Issn || number.Digits.Length < 10) && FaultOf(number) is { } fault)
                {
                    var isMendable = number.WithoutLetters is { } mended && CheckDigits.IsIssn(mended) && record.IsLiteral(field, number.Text);
                    findings.Add(new Finding(Descriptors.InvalidIssn, record.PlaceOf(field, number.Text), DiagnosticText.Part(number.Text), fault)
                    {
                        Replacement = isMendable ? number.WithDigits(number.WithoutLetters!) : null,
                    });
                }
            }

            if (numbers.Count == 0 && field.Role == FieldRole.Issn && SerialNumberList.SaysSomething(field.Value))
            {
                findings.Add(new Finding(
                    Descriptors.InvalidIssn, record.ContentOf(field), DiagnosticText.Part(field.Value), "there is no number in it"));
            }
        }
    }

    private static string? FaultOf(SerialNumber number)
    {
        var digits = number.Digits;
        return digits.Length == 8
            ? CheckDigits.IsIssn(digits) ? null : "its check digit is wrong"
            : CheckDigits.IsIsbn10(digits) || CheckDigits.IsIsbn13(digits) ? "this is an ISBN"
            : string.Format(CultureInfo.InvariantCulture, "it has {0} digits, it should be 8", digits.Length);
    }
}
