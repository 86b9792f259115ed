using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Check.Records.Fields;
using PaperCatalog.Generator.Check.Records.Identity;
using PaperCatalog.Generator.Check.Records.Texts;

namespace PaperCatalog.Generator.Check.Records;

/// <summary>All rules about one record.</summary>
internal static class RecordRules
{
    private static readonly IRecordRule[] s_rules =
    [
        new DoiRule(),
        new ArXivRule(),
        new IsbnRule(),
        new IssnRule(),
        new OrcidRule(),
        new PubMedRule(),
        new ContradictionRule(),
        new DateRule(),
        new PageRule(),
        new EntryTypeRule(),
        new FieldNameRule(),
        new MissingFieldRule(),
        new FieldPlaceRule(),
        new EmptyFieldRule(),
        new TwoFieldsRule(),
        new EntityRule(),
        new MojibakeRule(),
        new AmpersandRule(),
        new TitleRule(),
        new CapitalsRule(),
        new NameListRule(),
        new UnicodeRule(),
        new PageHyphenRule(),
        new ContainerRule(),
    ];

    public static IEnumerable<DiagnosticDescriptor> Descriptors => s_rules.SelectMany(static rule => rule.Reports);

    /// <summary>The rules of which a project wants at least one report.</summary>
    public static IRecordRule[] WantedBy(RuleSwitches switches) => Array.FindAll(s_rules, rule => rule.Reports.Any(switches.IsOn));

    /// <summary>What rules find in the records of a file, in its order.</summary>
    public static List<Finding> Check(IRecordRule[] rules, string text, ReadResult result, int? lastYear, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        var record = new CheckedRecord(text, result.Format, lastYear);
        foreach (var read in result.Records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            record.Enter(read);
            foreach (var rule in rules)
            {
                if ((rule.Roles & record.Roles) != 0 || rule.Roles < 0)
                {
                    rule.Check(record, findings);
                }
            }
        }

        return findings;
    }
}
