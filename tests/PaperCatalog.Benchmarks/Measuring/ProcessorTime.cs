using System.Globalization;
using System.Runtime.InteropServices;

namespace PaperCatalog.Benchmarks.Measuring;

/// <summary>What Linux knows of processes: their processor time and the most memory they held.</summary>
internal static class ProcessorTime
{
    private const int Children = -1;

    /// <summary>Seconds that the ended children of this process took, all together.</summary>
    public static double OfEndedChildren() =>
        GetResourceUsage(Children, out var usage) == 0
            ? usage.UserSeconds + usage.SystemSeconds + (usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6
            : throw new InvalidOperationException("The system does not say what processes cost.");

    /// <summary>Seconds that a running process has taken, in hundredths.</summary>
    public static double OfProcess(int id)
    {
        // proc(5): after the name, which may hold anything, in parentheses, the 12th and 13th values are ticks of user and system.
        var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/stat"));
        var values = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (double.Parse(values[11], CultureInfo.InvariantCulture) + double.Parse(values[12], CultureInfo.InvariantCulture)) / 100;
    }

    /// <summary>The most megabytes that a process has held; null when it is gone.</summary>
    public static double? PeakMegabytes(int id)
    {
        try
        {
            foreach (var line in File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/status")))
            {
                if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
                {
                    return double.Parse(line.AsSpan(6, line.Length - 8), CultureInfo.InvariantCulture) / 1024;
                }
            }
        }
        catch (IOException)
        {
            // It ended.
        }

        return null;
    }

    /// <summary>Makes a process forget the most memory that it held.</summary>
    public static void ForgetPeak(int id) => File.WriteAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/clear_refs"), "5");

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, out ResourceUsage usage);

    // struct rusage of 64-bit Linux; what is not read is only room.
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
