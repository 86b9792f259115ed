using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace PaperCatalog.Reading.Benchmarks;

/// <summary>The program <c>bib2xml</c> of bibutils, the converter that everybody has.</summary>
internal static class Peer
{
    /// <summary>Runs it as a whole process; null where it is not installed (package bibutils) or fails.</summary>
    public static (TimeSpan Time, TimeSpan Processor)? Run(string path)
    {
        var processor = OfChildren();
        var clock = Stopwatch.StartNew();
        try
        {
            using var process = Process.Start(new ProcessStartInfo("bib2xml", [path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            process.StandardOutput.BaseStream.CopyTo(Stream.Null);
            process.WaitForExit();
            return process.ExitCode == 0 ? (clock.Elapsed, OfChildren() - processor) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The processor time of all processes that we started and that ended; zero where the system does not tell.</summary>
    private static TimeSpan OfChildren()
    {
        const string Status = "/proc/self/stat";
        if (!File.Exists(Status))
        {
            return TimeSpan.Zero;
        }

        // proc(5): behind the name in parentheses, the fields from the third on; the 16th and 17th in hundredths of a second.
        var text = File.ReadAllText(Status);
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture);
        return TimeSpan.FromMilliseconds(ticks * 10);
    }
}
