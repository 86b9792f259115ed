namespace PaperCatalog.Reading.BibTeX;

/// <summary>What is known of a type of entry.</summary>
/// <param name="Kind">The kind of paper.</param>
/// <param name="Role">Its place in inheritance.</param>
/// <param name="NumberRole">What its <c>number</c> is.</param>
/// <param name="Genre">The default of <c>type</c>; null when there is none.</param>
internal readonly record struct EntryType(
    PaperKind Kind, EntryRole Role = EntryRole.Other, NumberRole NumberRole = NumberRole.Number, string? Genre = null);
