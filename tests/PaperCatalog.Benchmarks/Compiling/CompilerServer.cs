using System.Globalization;
using System.Text;
using PaperCatalog.Benchmarks.Measuring;

namespace PaperCatalog.Benchmarks.Compiling;

/// <summary>A compiler that stays, as the build keeps one: its code is compiled, its references are read. One of our own, by name.</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string _name = string.Create(CultureInfo.InvariantCulture, $"papercatalog{Environment.ProcessId}");
    private int? _id;

    /// <summary>Compiles in the server; the figures are the client's clock, and the server's processor and memory.</summary>
    public ProcessFigures Run(string[] arguments)
    {
        // The first one starts it.
        if (_id is null)
        {
            MeasuredProcess.Run(InServer(arguments));
            _id = Find();
        }

        ProcessorTime.ForgetPeak(_id.Value);
        var before = ProcessorTime.OfProcess(_id.Value);
        var client = MeasuredProcess.Run(InServer(arguments));
        return new ProcessFigures(
            client.Seconds,
            ProcessorTime.OfProcess(_id.Value) - before + client.ProcessorSeconds,
            ProcessorTime.PeakMegabytes(_id.Value) ?? double.NaN);
    }

    public void Dispose()
    {
        if (_id is not null)
        {
            MeasuredProcess.Run(Path.Combine(Path.GetDirectoryName(CSharpCompiler.Program)!, "VBCSCompiler.dll"), "-pipename:" + _name, "-shutdown");
        }
    }

    private string[] InServer(string[] arguments) => [arguments[0], "/shared:" + _name, "/keepalive:300", .. arguments.AsSpan(1)];

    private int Find()
    {
        foreach (var folder in Directory.GetDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && IsServer(Path.Combine(folder, "cmdline")))
            {
                return id;
            }
        }

        throw new InvalidOperationException("The compiler server was not started.");
    }

    private bool IsServer(string commandLine)
    {
        try
        {
            var words = Encoding.UTF8.GetString(File.ReadAllBytes(commandLine)).Split('\0');
            return words.Any(word => word.EndsWith("-pipename:" + _name, StringComparison.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false; // gone meanwhile, or somebody else's
        }
    }
}
