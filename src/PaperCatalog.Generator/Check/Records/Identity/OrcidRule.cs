using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Identity;

/// <summary>An ORCID iD has sixteen digits of which the last one checks the others.</summary>
internal sealed class OrcidRule : IRecordRule
{
    private const string Site = "orcid.org/";
    private const int Length = 19;

    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.InvalidOrcid];

    public int Roles => (1 << (int)FieldRole.Orcid);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        foreach (var field in record.Fields)
        {
            if (field.Role == FieldRole.Orcid)
            {
                Check(record, field, findings);
            }
        }
    }

    private static void Check(CheckedRecord record, RecordField field, List<Finding> findings)
    {
        // Runs of digits and hyphens, of which those in four groups, and those behind the address, are meant to be one.
        var text = field.Value;
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsPart(text[start]) || text[start] == '-')
            {
                continue;
            }

            var end = start;
            while (end < text.Length && IsPart(text[end]))
            {
                end++;
            }

            var part = text.Substring(start, end - start);
            var isBehindSite = start >= Site.Length && string.CompareOrdinal(text, start - Site.Length, Site, 0, Site.Length) == 0;
            if ((isBehindSite || part.Split('-').Length == 4) && FaultOf(part) is { } fault)
            {
                findings.Add(new Finding(Descriptors.InvalidOrcid, record.PlaceOf(field, part), DiagnosticText.Part(part), fault));
            }

            start = end;
        }
    }

    private static string? FaultOf(string part)
    {
        if (part.Length == Length && part[4] == '-' && part[9] == '-' && part[14] == '-')
        {
            return CheckDigits.IsOrcid(part.Replace("-", string.Empty)) ? null : "its check digit is wrong";
        }

        return "it has four groups of four digits with hyphens between";
    }

    private static bool IsPart(char c) => c is (>= '0' and <= '9') or '-' or 'X' or 'x';
}
