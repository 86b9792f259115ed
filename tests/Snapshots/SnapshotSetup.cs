using System.Runtime.CompilerServices;

namespace PaperCatalog.Snapshots;

/// <summary>What every snapshot test is compared with; the same for the package and for its stand-in.</summary>
internal static class SnapshotSetup
{
    /// <summary>Set to <c>true</c>, the tests accept what they give. Not heeded where <c>CI</c> is set.</summary>
    public const string AcceptVariable = "PAPERCATALOG_ACCEPT_SNAPSHOTS";

    [ModuleInitializer]
    internal static void Initialize()
    {
        VerifySourceGenerators.Initialize();
        Verifier.DerivePathInfo(static (_, _, _, _) => new PathInfo(directory: "Snapshots"));
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "true"
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            VerifierSettings.AutoVerify();
        }
    }
}
