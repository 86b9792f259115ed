namespace PaperCatalog.Mutation.Running;

/// <summary>What became of a mutant.</summary>
internal enum Verdict
{
    NotCovered,

    /// <summary>Left out of a sample.</summary>
    NotAsked,
    Survived,
    Killed,
    TimedOut,
}
