namespace PaperCatalog.Mutation.Running;

/// <summary>What became of a mutant.</summary>
internal enum Verdict
{
    NotCovered,
    Survived,
    Killed,
    TimedOut,
}
