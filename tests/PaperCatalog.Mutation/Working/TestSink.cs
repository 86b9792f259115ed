using Xunit.Sdk;

namespace PaperCatalog.Mutation.Working;

/// <summary>Hears how a run goes.</summary>
/// <param name="starting">Called before a test.</param>
/// <param name="finished">Called behind it, with whether it passed; false for a skipped one too.</param>
internal sealed class TestSink(Action<string> starting, Action<string, bool> finished, bool stops) : IMessageSink
{
    public string? FirstFailed { get; private set; }

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestCaseStarting start:
                starting(start.TestCaseUniqueID);
                break;
            case ITestCaseFinished end:
                var passed = end.TestsFailed == 0 && end.TestsSkipped == 0 && end.TestsNotRun == 0;
                if (end.TestsFailed > 0)
                {
                    FirstFailed ??= end.TestCaseUniqueID;
                }

                finished(end.TestCaseUniqueID, passed);
                break;
        }

        return !stops || FirstFailed is null;
    }
}
