using System.Globalization;

namespace PaperCatalog.Hostile;

/// <summary>An input of the folder Inputs: its files, and what must come of them.</summary>
/// <remarks>
/// <c>NAME.expected</c> holds a line each: <c># why</c>, <c>made MAKER</c> (the input is made, see <see cref="Makers"/>),
/// <c>path PATH</c> (where the file stands in the project), <c>read N</c> (records that the reader gives, where the catalog has another
/// number), <c>paper KEY -> MEMBER | TITLE | ...</c>, <c>papers N</c> (the number; those listed are some of them),
/// <c>report ID LINE:COLUMN FILE</c> and <c>reports N</c>. All other files <c>NAME.*</c> are the input.
/// </remarks>
internal sealed record HostileCase
{
    public required string Name { get; init; }

    /// <summary>The number of the input in the list.</summary>
    public int Number => int.Parse(Name.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>What the input is, in a line.</summary>
    public required string Why { get; init; }

    /// <summary>The name of the maker; null for an input of files.</summary>
    public string? Maker { get; init; }

    /// <summary>The files by their paths in the project; null for one that cannot be read.</summary>
    public required IReadOnlyList<(string Path, byte[]? Bytes)> Files { get; init; }

    /// <summary>The records that the reader gives; null where they are as many as the papers.</summary>
    public int? ReadCount { get; init; }

    /// <summary>The number of papers, of which some are listed; null where all are.</summary>
    public int? PaperCount { get; init; }

    /// <summary>The papers, each as <see cref="Shown.Paper"/> writes it.</summary>
    public required IReadOnlyList<string> Papers { get; init; }

    /// <summary>The number of reports, of which some are listed; null where all are.</summary>
    public int? ReportCount { get; init; }

    /// <summary>The reports, each as <see cref="Shown.Report"/> writes it.</summary>
    public required IReadOnlyList<string> Reports { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
