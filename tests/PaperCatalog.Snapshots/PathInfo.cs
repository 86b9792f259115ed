namespace VerifyTests;

/// <summary>The parts of a snapshot's path; null leaves the usual one.</summary>
public readonly struct PathInfo(string? directory = null, string? typeName = null, string? methodName = null)
{
    /// <summary>The folder, absolute or from the folder of the test's source file.</summary>
    public string? Directory { get; } = directory;

    /// <summary>What stands for the name of the test class.</summary>
    public string? TypeName { get; } = typeName;

    /// <summary>What stands for the name of the test method.</summary>
    public string? MethodName { get; } = methodName;
}
