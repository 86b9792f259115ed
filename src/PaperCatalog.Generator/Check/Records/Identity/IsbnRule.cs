using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Identity;

/// <summary>A field for ISBNs holds numbers of ten or thirteen digits whose check digit is right.</summary>
internal sealed class IsbnRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.InvalidIsbn];

    public int Roles => (1 << (int)FieldRole.Isbn) | (1 << (int)FieldRole.SerialNumber);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        foreach (var field in record.Fields)
        {
            if (field.Value.Length == 0 || field.Role is not (FieldRole.Isbn or FieldRole.SerialNumber))
            {
                continue;
            }

            var numbers = SerialNumberList.Read(field.Value);
            foreach (var number in numbers)
            {
                if ((field.Role == FieldRole.Isbn || number.Digits.Length >= 10) && FaultOf(number) is { } fault)
                {
                    var replacement = MendedDigits(number) is { } mended ? number.WithDigits(mended) : null;
                    findings.Add(new Finding(Descriptors.InvalidIsbn, record.PlaceOf(field, number.Text), DiagnosticText.Part(number.Text), fault)
                    {
                        Replacement = record.IsLiteral(field, number.Text) ? replacement : null,
                    });
                }
            }

            if (numbers.Count == 0 && field.Role == FieldRole.Isbn && SerialNumberList.SaysSomething(field.Value))
            {
                findings.Add(new Finding(
                    Descriptors.InvalidIsbn, record.ContentOf(field), DiagnosticText.Part(field.Value), "there is no number in it"));
            }
        }
    }

    private static string? FaultOf(SerialNumber number)
    {
        var digits = number.Digits;
        if (digits.Length == 13)
        {
            return CheckDigits.IsIsbn13(digits) ? null
                : CheckDigits.IsBookland(digits) ? "its check digit is wrong"
                : "thirteen digits begin with 978 or 979";
        }

        if (digits.Length == 10)
        {
            return CheckDigits.IsIsbn10(digits) ? null : "its check digit is wrong";
        }

        // Before 1970 a number had nine digits, which a 0 makes ten.
        return digits.Length == 9 && CheckDigits.IsIsbn10("0" + digits) ? null
            : CheckDigits.IsIssn(digits) ? "this is an ISSN"
            : string.Format(CultureInfo.InvariantCulture, "it has {0} digits, it should be 10 or 13", digits.Length);
    }

    // Only what is certain: letters that were typed for digits, and the check digit of the ten-digit form left on a number
    // that was made thirteen digits long.
    private static string? MendedDigits(SerialNumber number)
    {
        if (number.WithoutLetters is { } digits && (CheckDigits.IsIsbn10(digits) || CheckDigits.IsIsbn13(digits)))
        {
            return digits;
        }

        digits = number.Digits;
        if (digits.Length != 13 || !digits.StartsWith("978", StringComparison.Ordinal) || !CheckDigits.IsIsbn10(digits.Substring(3)))
        {
            return null;
        }

        return CheckDigits.Isbn13Digit(digits) is var check and not '\0' ? digits.Substring(0, 12) + check : null;
    }
}
