using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Records;

/// <summary>Something that can be wrong with one record. A rule has no state.</summary>
internal interface IRecordRule
{
    /// <summary>What it may report.</summary>
    IEnumerable<DiagnosticDescriptor> Reports { get; }

    /// <summary>Looks at a record, in one pass over it.</summary>
    void Check(CheckedRecord record, List<Finding> findings);
}
