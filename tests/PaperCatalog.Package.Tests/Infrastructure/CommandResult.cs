namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output, TimeSpan Elapsed)
{
    /// <summary>The result, after the test has made sure that the command succeeded.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, ToString());
        return this;
    }

    /// <summary>The result, after the test has made sure that the command failed.</summary>
    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, ToString());
        return this;
    }

    /// <summary>The printed lines that hold the text.</summary>
    public IReadOnlyList<string> Lines(string text) =>
        [.. Output.Split('\n').Where(line => line.Contains(text, StringComparison.Ordinal)).Select(static line => line.Trim()).Distinct()];

    /// <inheritdoc/>
    public override string ToString() => $"'{Command}' ended with {ExitCode} after {Elapsed.TotalSeconds:0.0} s:\n{Output}";
}
