using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PaperCatalog.Snapshots;
using VerifyTests;
using Xunit;
using Xunit.v3;

namespace VerifyXunit;

/// <summary>Compares what a generator gives with the snapshots of the running test.</summary>
public static class Verifier
{
    private static DerivePathInfo s_derivePathInfo = static (_, _, _, _) => default;

    /// <summary>Sets where the snapshots of every test are kept.</summary>
    public static void DerivePathInfo(DerivePathInfo derivePathInfo) => s_derivePathInfo = derivePathInfo;

    /// <summary>Compares the results of the driver's last run.</summary>
    public static SettingsTask Verify(
        GeneratorDriver target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target.GetRunResult(), settings, sourceFile);

    /// <summary>Compares the results of a run.</summary>
    public static SettingsTask Verify(
        GeneratorDriverRunResult target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        new(settings, current => CompareAsync(target, current, sourceFile));

    // Asynchronous so that every failure is the task's.
    private static async Task<VerifyResult> CompareAsync(
        GeneratorDriverRunResult target, VerifySettings settings, string sourceFile)
    {
        if (!VerifySourceGenerators.Initialized)
        {
            throw new InvalidOperationException("Call VerifySourceGenerators.Initialize() in a module initializer.");
        }

        await Task.CompletedTask;
        var method = RunningMethod();
        var type = method.ReflectedType!;
        var project = TestProject.Of(type.Assembly);
        var path = project.Resolve(sourceFile);
        if (RunningArguments(method) is { } arguments && settings.FileName is null && settings.ParametersText is null)
        {
            settings.UseTestArguments(arguments);
        }

        var info = s_derivePathInfo(path, project.Directory, type, method);
        var names = SnapshotNames.Create(path, type, method, settings, info);
        var targets = GeneratorResultReader.Read(target, settings, project.Scrubber);
        return new SnapshotComparison(names, settings).Run(targets);
    }

    private static MethodInfo RunningMethod() =>
        TestContext.Current.TestMethod is IXunitTestMethod method
            ? method.Method
            : throw new InvalidOperationException("A snapshot belongs to a test: call Verify while one runs.");

    /// <summary>A theory's values: of the test case where it was told apart before the run, else of the test.</summary>
    private static object?[]? RunningArguments(MethodInfo method)
    {
        var count = method.GetParameters().Length;
        var ofCase = (TestContext.Current.TestCase as XunitTestCase)?.TestMethodArguments;
        var ofTest = (TestContext.Current.Test as XunitTest)?.TestMethodArguments;
        return count == 0 ? null
            : ofCase?.Length == count ? ofCase
            : ofTest?.Length == count ? ofTest
            : null;
    }
}
