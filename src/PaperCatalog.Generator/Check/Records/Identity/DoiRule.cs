using Microsoft.CodeAnalysis;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Generator.Check.Records.Identity;

/// <summary>A field for a DOI holds one, and nothing else.</summary>
/// <remarks>Source: ISO 26324; the DOI Handbook, 2.2. Short DOIs (<c>10/abc</c>) are DOIs as well.</remarks>
internal sealed class DoiRule : IRecordRule
{
    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.InvalidDoi, Descriptors.DecoratedDoi];

    public int Roles => (1 << (int)FieldRole.Doi);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        foreach (var field in record.Fields)
        {
            if (field.Role == FieldRole.Doi && field.Value.Length > 0 && !IsClean(field.Value))
            {
                Check(record, field, findings);
            }
        }
    }

    // What almost every field holds; the rest is looked at closely.
    private static bool IsClean(string value)
    {
        if (!value.StartsWith("10.", StringComparison.Ordinal) || !IsEnd(value[value.Length - 1]))
        {
            return false;
        }

        var slash = value.IndexOf('/');
        return slash >= 7 && slash < value.Length - 1 && value.AsSpan().IndexOfAny(" \\{}<>&%".AsSpan()) < 0 && AreDigits(value, 3, slash);
    }

    private static void Check(CheckedRecord record, RecordField field, List<Finding> findings)
    {
        var value = VerbatimText.Unescape(field.Value);
        if (!SerialNumberList.SaysSomething(value) || IsShortDoi(value))
        {
            return;
        }

        var doi = DoiText.Find(value) ?? DoiText.FindInUrl(value);
        if (doi is null)
        {
            findings.Add(new Finding(
                Descriptors.InvalidDoi, record.ContentOf(field), DiagnosticText.Part(field.Value), ReasonAgainst(value)));
            return;
        }

        var start = value.IndexOf(doi, StringComparison.Ordinal);
        var before = start < 0 ? string.Empty : value.Substring(0, start);
        var after = start < 0 ? string.Empty : value.Substring(start + doi.Length);
        doi = WithoutEnd(doi, ref after);
        if (!AreDigits(doi, 3, doi.IndexOf('/')) || doi.IndexOf('/') < 7)
        {
            findings.Add(new Finding(
                Descriptors.InvalidDoi, record.ContentOf(field), DiagnosticText.Part(field.Value), "the number of a registrant has four digits or more"));
        }
        else if (after.Length > 0)
        {
            var isMendable = before.Length == 0 && after.Trim() is { Length: 1 } && record.IsLiteral(field, field.Value);
            findings.Add(new Finding(
                Descriptors.InvalidDoi, record.ContentOf(field), DiagnosticText.Part(field.Value), $"'{DiagnosticText.Part(after.Trim())}' follows it")
            {
                Replacement = isMendable ? doi : null,
            });
        }
        else if (before.Length > 0)
        {
            var isMendable = record.IsLiteral(field, field.Value) && field.Value.EndsWith(doi, StringComparison.Ordinal);
            findings.Add(new Finding(
                Descriptors.DecoratedDoi, record.ContentOf(field), DiagnosticText.Part(doi), DiagnosticText.Part(before.Trim()))
            {
                Replacement = isMendable ? doi : null,
            });
        }
    }

    private static string ReasonAgainst(string value) =>
        value.StartsWith("10.1.1.", StringComparison.Ordinal) ? "this is a number of CiteSeerX, which gave out no DOIs"
        : value.StartsWith("10.", StringComparison.Ordinal) ? "a slash and a name must follow the registrant's number"
        : value.IndexOf("10.", StringComparison.Ordinal) < 0 ? "a DOI begins with '10.'"
        : "a DOI is '10.', a number, a slash and a name";

    private static bool IsShortDoi(string value)
    {
        if (!value.StartsWith("10/", StringComparison.Ordinal) || value.Length < 5)
        {
            return false;
        }

        for (var i = 3; i < value.Length; i++)
        {
            if (value[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                return false;
            }
        }

        return true;
    }

    // A quote or an unmatched bracket came along when the DOI was copied.
    private static string WithoutEnd(string doi, ref string after)
    {
        var end = doi.Length;
        while (end > 0 && !IsEnd(doi[end - 1]) && (doi[end - 1] is not (')' or ']' or '>') || IsUnmatched(doi, end)))
        {
            end--;
        }

        after = doi.Substring(end) + after;
        return doi.Substring(0, end);
    }

    private static bool IsUnmatched(string doi, int end)
    {
        var close = doi[end - 1];
        var open = close == ')' ? '(' : close == ']' ? '[' : '<';
        var depth = 0;
        for (var i = 0; i < end; i++)
        {
            depth += doi[i] == open ? 1 : doi[i] == close ? -1 : 0;
        }

        return depth < 0;
    }

    private static bool IsEnd(char c) => c is not ('.' or ',' or ';' or ':' or ')' or ']' or '>' or '"' or '\'' or '\u201D' or ' ');

    // "1000.10" has a sub-division, which is digits as well.
    private static bool AreDigits(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or '.'))
            {
                return false;
            }
        }

        return end > start;
    }
}
