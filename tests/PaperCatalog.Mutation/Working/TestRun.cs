using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace PaperCatalog.Mutation.Working;

/// <summary>Runs tests in this process, one after the other.</summary>
internal static class TestRun
{
    /// <summary>Runs the tests, until one fails if asked to, and tells about the beginning and the end of each.</summary>
    public static async Task RunAsync(XunitTestFramework framework, System.Reflection.Assembly assembly, IReadOnlyCollection<IXunitTestCase> tests, TestSink sink, bool stops)
    {
        await using var executor = (XunitTestFrameworkExecutor)framework.GetExecutor(assembly);
        await executor.RunTestCases(tests, sink, CreateOptions(stops), CancellationToken.None);
    }

    public static async Task<List<IXunitTestCase>> FindAsync(XunitTestFramework framework, System.Reflection.Assembly assembly)
    {
        var found = new List<IXunitTestCase>();
        var options = TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration());
        options.SetPreEnumerateTheories(true);
        options.SetSynchronousMessageReporting(true);
        await using var discoverer = (XunitTestFrameworkDiscoverer)framework.GetDiscoverer(assembly);
        await discoverer.Find(
            testCase =>
            {
                found.Add((IXunitTestCase)testCase);
                return ValueTask.FromResult(true);
            },
            options);
        return found;
    }

    private static ITestFrameworkExecutionOptions CreateOptions(bool stops)
    {
        var options = TestFrameworkOptions.ForExecution(new TestAssemblyConfiguration());
        options.SetDisableParallelization(true);
        options.SetMaxParallelThreads(1);
        options.SetStopOnTestFail(stops);
        options.SetSynchronousMessageReporting(true);
        return options;
    }
}
