namespace PaperCatalog.Conformance.Cases;

/// <summary>A class of differences, recognised by a rule and never by the name of a case.</summary>
/// <param name="Name">What differs, in a few words.</param>
/// <param name="Fault">Whose fault it is.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Covers">Whether a difference belongs to it.</param>
internal sealed record Deviation(string Name, Fault Fault, string Reason, Func<Difference, bool> Covers);
