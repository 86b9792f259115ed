namespace VerifyTests;

/// <summary>What holds for every test of the process.</summary>
public static class VerifierSettings
{
    internal static AcceptRule? Accept { get; private set; }

    /// <summary>Every test accepts what it gives.</summary>
    /// <param name="includeBuildServer">Whether that also holds on a build server.</param>
    /// <param name="throwException">Whether the test fails all the same, so that a change is seen.</param>
    public static void AutoVerify(bool includeBuildServer = true, bool throwException = false) =>
        Accept = AcceptRule.Create(includeBuildServer, throwException);
}
