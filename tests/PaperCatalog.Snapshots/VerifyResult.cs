namespace VerifyTests;

/// <summary>The outcome of a comparison that held, or whose results were accepted.</summary>
public sealed class VerifyResult
{
    internal VerifyResult(IReadOnlyList<FilePair> files)
    {
        Files = files;
    }

    /// <summary>The snapshots that were equal, then those just accepted.</summary>
    public IEnumerable<FilePair> Files { get; }
}
