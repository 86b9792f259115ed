using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Identity;

/// <summary>A field for a PubMed number holds one to eight digits.</summary>
/// <remarks>Source: NLM, "MEDLINE/PubMed Data Element Descriptions", PMID.</remarks>
internal sealed class PubMedRule : IRecordRule
{
    private const int MostDigits = 8;

    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.InvalidPubMedId];

    public int Roles => (1 << (int)FieldRole.PubMedId);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        foreach (var field in record.Fields)
        {
            if (field.Role == FieldRole.PubMedId && FaultOf(field.Value) is { } fault)
            {
                findings.Add(new Finding(Descriptors.InvalidPubMedId, record.ContentOf(field), DiagnosticText.Part(field.Value), fault));
            }
        }
    }

    private static string? FaultOf(string value)
    {
        if (value.StartsWith("PMC", StringComparison.OrdinalIgnoreCase))
        {
            return "this is a number of PubMed Central";
        }

        var hasOnlyDigits = value.All(static c => c is >= '0' and <= '9');
        return value.Length == 0 || (hasOnlyDigits && value.Length <= MostDigits && value[0] != '0') ? null : "a PubMed number is one to eight digits";
    }
}
