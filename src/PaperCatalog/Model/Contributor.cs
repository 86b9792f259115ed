namespace PaperCatalog;

/// <summary>Somebody who contributed to a paper in a role of their own, such as its translator.</summary>
/// <param name="Role">What they did.</param>
/// <param name="Person">Who did it.</param>
public sealed record Contributor(ContributorRole Role, Person Person);
