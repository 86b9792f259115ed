namespace PaperCatalog.Naming;

/// <summary>What may be the name of a paper, and how much speaks for it.</summary>
/// <param name="Text">The words of the name.</param>
/// <param name="Origin">What it was made from.</param>
/// <param name="Score">Greater is better; of two equal ones the earlier in the text wins.</param>
internal readonly record struct NameCandidate(string Text, KeyOrigin Origin, int Score);
