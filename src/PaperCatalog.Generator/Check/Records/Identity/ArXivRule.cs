using System.Globalization;
using Microsoft.CodeAnalysis;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Generator.Check.Records.Identity;

/// <summary>A field for an arXiv identifier holds one of a month that was.</summary>
/// <remarks>Source: arXiv, "Understanding the arXiv identifier": four digits behind the point from 0704 to 1412, five since 1501.</remarks>
internal sealed class ArXivRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.InvalidArXivId];

    public int Roles => (1 << (int)FieldRole.ArXivId) | (1 << (int)FieldRole.Eprint);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        foreach (var field in record.Fields)
        {
            var isId = field.Role == FieldRole.ArXivId || (field.Role == FieldRole.Eprint && IsArXiv(record, field.Value));
            if (isId && field.Value.Length > 0 && FaultOf(record, VerbatimText.Unescape(field.Value)) is { } fault)
            {
                findings.Add(new Finding(Descriptors.InvalidArXivId, record.ContentOf(field), DiagnosticText.Part(field.Value), fault));
            }
        }
    }

    // Without a type, an address or a number of another archive may stand there.
    private static bool IsArXiv(CheckedRecord record, string value)
    {
        // Some programs write the prefix beside every eprint, and the true type in the other field.
        var isSaid = false;
        foreach (var field in record.Fields)
        {
            if (field.Role == FieldRole.EprintType && field.Value.Length > 0)
            {
                isSaid = field.Value.Equals("arxiv", StringComparison.OrdinalIgnoreCase);
                if (!isSaid)
                {
                    return false;
                }
            }
        }

        return isSaid || value.StartsWith("arxiv", StringComparison.OrdinalIgnoreCase);
    }

    private static string? FaultOf(CheckedRecord record, string value)
    {
        var id = Core(value);
        var digits = CountDigits(id, 0);
        if (digits == 4 && id.Length > 4 && id[4] == '.')
        {
            return FaultOfNew(id, record.LastYear);
        }

        var slash = id.IndexOf('/');
        var number = slash < 0 ? id : id.Substring(slash + 1);
        if (CountDigits(number, 0) == 7 && (number.Length == 7 || number[7] is 'v' or 'V'))
        {
            var (year, month) = (TwoDigits(number, 0), TwoDigits(number, 2));
            return month is < 1 or > 12 ? NoMonth(month)
                : year is > 7 and < 91 ? "identifiers of this form were given from 1991 to March 2007"
                : slash < 0 && record.Paper.ArXivId is null ? "the archive before its number is missing, such as 'hep-th/'"
                : null;
        }

        return ArXivText.Find(value) is null && ArXivText.FindLabelled(value) is null
            ? "an identifier is four digits, a point and four or five digits, or an archive, a slash and seven digits"
            : null;
    }

    private static string? FaultOfNew(string id, int? lastYear)
    {
        var (year, month) = (TwoDigits(id, 0), TwoDigits(id, 2));
        var digits = CountDigits(id, 5);
        if (month is < 1 or > 12)
        {
            return NoMonth(month);
        }

        if ((year * 100) + month < 704)
        {
            return "identifiers of this form begin with April 2007 (0704)";
        }

        if (lastYear is { } last && 2000 + year > last)
        {
            return string.Format(CultureInfo.InvariantCulture, "it would be of the year {0}", 2000 + year);
        }

        var expected = year < 15 ? 4 : 5;
        return digits == expected
            ? null
            : string.Format(CultureInfo.InvariantCulture, "{0} digits follow the point, it should be {1}", digits, expected);
    }

    private static string NoMonth(int month) => string.Format(CultureInfo.InvariantCulture, "there is no month {0:00}", month);

    // The identifier without a label or an address before it.
    private static string Core(string value)
    {
        foreach (var prefix in (string[])["arxiv.org/abs/", "arxiv.org/pdf/", "arxiv.org/html/", "arxiv:", "abs/"])
        {
            var index = value.IndexOf(prefix, StringComparison.OrdinalIgnoreCase);
            if (index >= 0)
            {
                return value.Substring(index + prefix.Length).Trim();
            }
        }

        return value.Trim();
    }

    private static int CountDigits(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }

    private static int TwoDigits(string text, int start) => ((text[start] - '0') * 10) + text[start + 1] - '0';
}
