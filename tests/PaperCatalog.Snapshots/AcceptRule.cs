namespace VerifyTests;

/// <summary>Results are accepted, and whether the test fails all the same.</summary>
internal sealed record AcceptRule(bool ThrowException)
{
    /// <summary>The rule that was asked for; null where this is a build server and those were left out.</summary>
    public static AcceptRule? Create(bool includeBuildServer, bool throwException) =>
        includeBuildServer || !IsBuildServer ? new AcceptRule(throwException) : null;

    private static bool IsBuildServer =>
        IsSet("CI") || IsSet("TF_BUILD") || IsSet("TEAMCITY_VERSION") || IsSet("JENKINS_URL");

    private static bool IsSet(string variable) =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
