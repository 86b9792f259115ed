namespace VerifyTests;

/// <summary>A snapshot on disk: what the test gave, and what was accepted before.</summary>
public readonly record struct FilePair(string Extension, string ReceivedPath, string VerifiedPath)
{
    /// <summary>The file name of what the test gave.</summary>
    public string ReceivedName => Path.GetFileName(ReceivedPath);

    /// <summary>The file name of what was accepted.</summary>
    public string VerifiedName => Path.GetFileName(VerifiedPath);
}
