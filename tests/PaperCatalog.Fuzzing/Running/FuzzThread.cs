using PaperCatalog.Fuzzing.Cases;

namespace PaperCatalog.Fuzzing.Running;

/// <summary>Runs work on a thread of its own: readers and writers get as little stack as the smallest host gives.</summary>
internal static class FuzzThread
{
    private const int SmallStack = 256 * 1024;
    private const int CompilerStack = 16 * 1024 * 1024;

    /// <summary>Runs to the end, and calls another action each second meanwhile.</summary>
    public static void Run(FuzzLevel level, Action work, Action? meanwhile = null)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            level is FuzzLevel.Parse or FuzzLevel.Write ? SmallStack : CompilerStack);
        thread.Start();
        while (!thread.Join(1_000))
        {
            meanwhile?.Invoke();
        }

        if (thrown is not null)
        {
            throw new InvalidOperationException("The fuzzer itself failed.", thrown);
        }
    }
}
