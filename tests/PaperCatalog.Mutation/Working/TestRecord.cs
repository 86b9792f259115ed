namespace PaperCatalog.Mutation.Working;

/// <summary>What a test did when nothing was changed.</summary>
/// <param name="Id">The test framework's id.</param>
/// <param name="Name">Its name, for people.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Asked">How often it came by a mutant.</param>
/// <param name="Mutants">The mutants it came by.</param>
internal sealed record TestRecord(string Id, string Name, double Milliseconds, long Asked, int[] Mutants);
