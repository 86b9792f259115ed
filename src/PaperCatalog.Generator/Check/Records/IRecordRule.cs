using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records;

/// <summary>Something that can be wrong with one record. A rule has no state.</summary>
internal interface IRecordRule
{
    /// <summary>What it may report.</summary>
    IEnumerable<DiagnosticDescriptor> Reports { get; }

    /// <summary>The roles of fields, a bit each, of which a record needs one for the rule to be asked; -1 for any record.</summary>
    int Roles { get; }

    /// <summary>Looks at a record, in one pass over it.</summary>
    void Check(CheckedRecord record, List<Finding> findings);
}
