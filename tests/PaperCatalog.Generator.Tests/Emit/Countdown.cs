namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>Stops a run when it has asked for its input, or been read, so many times.</summary>
internal sealed class Countdown(int checkpoint, CancellationTokenSource source)
{
    private int _left = checkpoint;

    public void Pass()
    {
        if (Interlocked.Decrement(ref _left) == 0)
        {
            source.Cancel();
        }
    }
}
