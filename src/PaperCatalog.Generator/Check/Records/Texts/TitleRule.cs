using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records.Texts;

/// <summary>A title is one: no address in it, not in capitals throughout.</summary>
internal sealed class TitleRule : IRecordRule
{
    private const int FewestCapitals = 16;

    private static readonly string[] s_marks = ["http://", "https://", "\\url{"];

    public IEnumerable<DiagnosticDescriptor> Reports => [Descriptors.UrlInTitle, Descriptors.CapitalTitle];

    public int Roles => (1 << (int)FieldRole.Title);

    public void Check(CheckedRecord record, List<Finding> findings)
    {
        foreach (var field in record.Fields)
        {
            if (field.Role != FieldRole.Title || field.Value.Length == 0)
            {
                continue;
            }

            foreach (var mark in s_marks)
            {
                if (field.Value.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0)
                {
                    findings.Add(new Finding(Descriptors.UrlInTitle, record.PlaceOf(field, mark), mark));
                    break;
                }
            }

            if (IsInCapitals(field.Value))
            {
                findings.Add(new Finding(Descriptors.CapitalTitle, record.ContentOf(field)));
            }
        }
    }

    private static bool IsInCapitals(string text)
    {
        var capitals = 0;
        var words = 1;
        foreach (var c in text)
        {
            if (char.IsLower(c) || c == '\\')
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
            words += c == ' ' ? 1 : 0;
        }

        return capitals >= FewestCapitals && words >= 3;
    }
}
