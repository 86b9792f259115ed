using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>Snapshots of what a source generator gives.</summary>
public static class VerifySourceGenerators
{
    /// <summary>Whether <see cref="Initialize"/> was called.</summary>
    public static bool Initialized { get; private set; }

    /// <summary>Must be called once, in a module initializer, before the first comparison.</summary>
    /// <exception cref="InvalidOperationException">It was called before.</exception>
    public static void Initialize()
    {
        if (Initialized)
        {
            throw new InvalidOperationException("Already Initialized");
        }

        Initialized = true;
    }

    /// <summary>Leaves out the generated files for which this holds.</summary>
    public static void IgnoreGeneratedResult(this VerifySettings settings, Func<GeneratedSourceResult, bool> shouldIgnore) =>
        settings.Ignore(shouldIgnore);

    /// <summary>Leaves out the generated files for which this holds.</summary>
    public static SettingsTask IgnoreGeneratedResult(this SettingsTask settings, Func<GeneratedSourceResult, bool> shouldIgnore)
    {
        settings.CurrentSettings.IgnoreGeneratedResult(shouldIgnore);
        return settings;
    }
}
