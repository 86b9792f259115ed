namespace PaperCatalog.Mutation.Working;

/// <summary>What the tests did when nothing was changed: which mutants each came by.</summary>
/// <param name="Tests">The tests that passed.</param>
/// <param name="Static">Mutants that only the first run in a process comes by, or a static initializer: they need a process of their own.</param>
/// <param name="Failed">Tests that failed or were skipped; they are asked nothing.</param>
internal sealed record CoverageFile(TestRecord[] Tests, int[] Static, string[] Failed);
