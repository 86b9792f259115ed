using System.Diagnostics;
using System.Globalization;

namespace PaperCatalog.Mutation.Running;

/// <summary>The process of a test project with mutants in it.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    public WorkerProcess(string folder, string testProject, string mutatedAssembly, string coverage, int mutants, int first, Part part)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in (string[])
            [
                "exec", "--depsfile", Path.Combine(folder, testProject + ".deps.json"), "--runtimeconfig", Path.Combine(folder, testProject + ".runtimeconfig.json"),
                typeof(WorkerProcess).Assembly.Location, "work", Path.Combine(folder, testProject + ".dll"), mutatedAssembly, coverage,
                mutants.ToString(CultureInfo.InvariantCulture), first.ToString(CultureInfo.InvariantCulture), string.Join(',', Part.LeftOut), string.Join(',', part.Only),
            ])
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => LastError = LastError.Length < 4000 ? LastError + line.Data + "\n" : LastError;
        _process.BeginErrorReadLine();
    }

    /// <summary>What it wrote when it ended.</summary>
    public string LastError { get; private set; } = string.Empty;

    /// <summary>Waits until it is ready; false when it ended, or used too much of the processor.</summary>
    public bool WaitUntilReady(double seconds) => Read(seconds) == "ready";

    /// <summary>The answer to a question; null when the process ended, and empty when it used more processor time than it may.</summary>
    public string? Ask(int mutant, bool again, IEnumerable<string> tests, double seconds)
    {
        try
        {
            _process.StandardInput.WriteLine(FormattableString.Invariant($"{mutant} {(again ? "again" : "once")} {string.Join(',', tests)}"));
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            return null;
        }

        return Read(seconds);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    // Not the clock: others use the machine too.
    private string? Read(double seconds)
    {
        var before = Used();
        var answer = _process.StandardOutput.ReadLineAsync();
        for (var waited = 0; !answer.Wait(500); waited++)
        {
            if (_process.HasExited)
            {
                return answer.Wait(1000) ? answer.Result : null;
            }

            // One that sleeps for ever uses nothing.
            if ((Used() - before).TotalSeconds > seconds || waited > 20 * seconds)
            {
                return string.Empty;
            }
        }

        return answer.Result;
    }

    private TimeSpan Used()
    {
        try
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return TimeSpan.Zero;
        }
    }
}
