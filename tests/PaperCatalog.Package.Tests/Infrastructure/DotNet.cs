using System.Collections;
using System.Diagnostics;
using System.Text;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>Runs the <c>dotnet</c> command as a user's shell would.</summary>
internal static class DotNet
{
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromMinutes(5);

    /// <summary>Runs <c>dotnet</c> with the arguments in the folder and waits for its end.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="packages">The package cache that the run fills instead of the user's own.</param>
    /// <param name="arguments">The arguments after <c>dotnet</c>.</param>
    public static Task<CommandResult> RunAsync(string folder, string packages, params string[] arguments) =>
        RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, packages, arguments);

    /// <summary>Runs a program in the folder and waits for its end.</summary>
    public static async Task<CommandResult> RunAsync(string program, string folder, string packages, string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            StandardErrorEncoding = Encoding.UTF8,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        CleanEnvironment(start.Environment, packages);

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        var clock = Stopwatch.StartNew();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_timeLimit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{program} {string.Join(' ', arguments)}' took over {s_timeLimit}:\n{output}");
        }

        lock (output)
        {
            return new CommandResult(
                $"{Path.GetFileName(program)} {string.Join(' ', arguments)}", process.ExitCode, output.ToString(), clock.Elapsed);
        }
    }

    // The test host is itself started by MSBuild, which leaves paths of its own and the repository's settings behind.
    private static void CleanEnvironment(IDictionary<string, string?> environment, string packages)
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            var name = (string)variable.Key;
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
                || (name.StartsWith("DOTNET", StringComparison.OrdinalIgnoreCase)
                    && !name.StartsWith("DOTNET_ROOT", StringComparison.OrdinalIgnoreCase)))
            {
                environment.Remove(name);
            }
        }

        environment.Remove("CI");
        environment["NUGET_PACKAGES"] = packages;
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }
    }
}
