using Microsoft.CodeAnalysis;
using PaperCatalog.Snapshots;

namespace VerifyTests;

/// <summary>What one comparison differs in from the usual.</summary>
public sealed class VerifySettings
{
    private readonly List<Func<string, string>> _scrubbers = [];
    private readonly List<Func<GeneratedSourceResult, bool>> _ignored = [];

    /// <summary>Settings that change nothing.</summary>
    public VerifySettings()
    {
    }

    /// <summary>A copy of other settings; null gives settings that change nothing.</summary>
    public VerifySettings(VerifySettings? settings)
    {
        if (settings is null)
        {
            return;
        }

        _scrubbers.AddRange(settings._scrubbers);
        _ignored.AddRange(settings._ignored);
        Directory = settings.Directory;
        FileName = settings.FileName;
        TypeName = settings.TypeName;
        MethodName = settings.MethodName;
        Parameters = settings.Parameters;
        ParametersText = settings.ParametersText;
        PrefixMayRepeat = settings.PrefixMayRepeat;
        Accept = settings.Accept;
        IsAlone = settings.IsAlone;
    }

    internal string? Directory { get; private set; }

    internal string? FileName { get; private set; }

    internal string? TypeName { get; private set; }

    internal string? MethodName { get; private set; }

    internal object?[]? Parameters { get; private set; }

    internal string? ParametersText { get; private set; }

    internal bool PrefixMayRepeat { get; private set; }

    internal AcceptRule? Accept { get; private set; }

    /// <summary>Leaves the settings of the process aside; for the tests of failures.</summary>
    internal bool IsAlone { get; set; }

    internal IReadOnlyList<Func<string, string>> Scrubbers => _scrubbers;

    internal IReadOnlyList<Func<GeneratedSourceResult, bool>> Ignored => _ignored;

    /// <summary>Keeps the snapshots in this folder, absolute or from the folder of the test's source file.</summary>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>Names the snapshots like this instead of after the class, the method and its parameters.</summary>
    public void UseFileName(string fileName)
    {
        RefuseBoth(TypeName ?? MethodName ?? ParametersText ?? (object?)Parameters);
        FileName = fileName;
    }

    /// <summary>Stands for the name of the test class.</summary>
    public void UseTypeName(string name)
    {
        RefuseBoth(FileName);
        TypeName = name;
    }

    /// <summary>Stands for the name of the test method.</summary>
    public void UseMethodName(string name)
    {
        RefuseBoth(FileName);
        MethodName = name;
    }

    /// <summary>The values of the method's parameters; without it, those the test runs with.</summary>
    public void UseParameters(params object?[] parameters)
    {
        RefuseBoth(FileName ?? ParametersText);
        Parameters = parameters;
    }

    /// <summary>Stands for the names and values of the method's parameters.</summary>
    public void UseTextForParameters(string parametersText)
    {
        RefuseBoth(FileName ?? (object?)Parameters);
        ParametersText = parametersText;
    }

    /// <summary>Leaves out the lines for which this holds.</summary>
    public void ScrubLines(Func<string, bool> removeLine) =>
        _scrubbers.Add(text => LineScrubber.Apply(text, line => removeLine(line) ? null : line));

    /// <summary>Changes each line; null leaves it out.</summary>
    public void ScrubLinesWithReplace(Func<string, string?> replaceLine) =>
        _scrubbers.Add(text => LineScrubber.Apply(text, replaceLine));

    /// <summary>Accepts what the test gives.</summary>
    /// <param name="includeBuildServer">Whether that also holds on a build server.</param>
    /// <param name="throwException">Whether the test fails all the same, so that a change is seen.</param>
    public void AutoVerify(bool includeBuildServer = true, bool throwException = false) =>
        Accept = AcceptRule.Create(includeBuildServer, throwException);

    /// <summary>Opens no diff tool. This stand-in never does.</summary>
    public void DisableDiff()
    {
        // Part of the calls of the package; there is nothing to switch off.
    }

    /// <summary>Lets two comparisons of a run use the same snapshots.</summary>
    public void DisableRequireUniquePrefix() => PrefixMayRepeat = true;

    internal void Ignore(Func<GeneratedSourceResult, bool> shouldIgnore) => _ignored.Add(shouldIgnore);

    internal void UseTestArguments(object?[] arguments) => Parameters ??= arguments;

    private static void RefuseBoth(object? other)
    {
        if (other is not null)
        {
            throw new InvalidOperationException("A file name excludes a type name, a method name and parameters; a text for parameters excludes parameters.");
        }
    }
}
