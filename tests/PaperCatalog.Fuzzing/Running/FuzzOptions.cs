using System.Globalization;
using System.Reflection;
using PaperCatalog.Fuzzing.Cases;

namespace PaperCatalog.Fuzzing.Running;

/// <summary>What the command line asks for.</summary>
internal sealed record FuzzOptions
{
    public double Minutes { get; init; } = 1;

    public FuzzLevel[] Levels { get; init; } = Enum.GetValues<FuzzLevel>();

    public PaperFormat[] Formats { get; init; } = Enum.GetValues<PaperFormat>();

    public ulong Seed { get; init; } = 1;

    public int Threads { get; init; } = 1;

    /// <summary>The file that progress is appended to; null for none.</summary>
    public string? Log { get; init; }

    /// <summary>The folder for failing cases.</summary>
    public string Failures { get; init; } = "failures";

    /// <summary>A folder with files of others; null when there is none.</summary>
    public string? Corpora { get; init; } = DefaultCorpora();

    /// <summary>The one case to run again.</summary>
    public CaseId? Case { get; init; }

    /// <summary>A file to run at each level instead of made cases.</summary>
    public string? File { get; init; }

    /// <summary>The journal of a worker process; null in the process that a person starts.</summary>
    public string? Journal { get; init; }

    /// <summary>Reads a command line.</summary>
    /// <exception cref="FormatException">It is not understood.</exception>
    public static FuzzOptions Parse(string[] arguments)
    {
        var options = new FuzzOptions();
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : throw new FormatException($"'{arguments[i]}' needs a value.");
            options = arguments[i] switch
            {
                "--minutes" => options with { Minutes = double.Parse(value, CultureInfo.InvariantCulture) },
                "--level" => options with { Levels = Choice<FuzzLevel>(value) },
                "--format" => options with { Formats = Choice<PaperFormat>(value) },
                "--seed" => options with { Seed = ulong.Parse(value, CultureInfo.InvariantCulture) },
                "--threads" => options with { Threads = int.Parse(value, CultureInfo.InvariantCulture) },
                "--log" => options with { Log = value },
                "--failures" => options with { Failures = value },
                "--corpora" => options with { Corpora = value.Length == 0 ? null : value },
                "--case" => options with { Case = CaseId.Parse(value) },
                "--file" => options with { File = value },
                "--journal" => options with { Journal = value },
                _ => throw new FormatException($"'{arguments[i]}' is no option: --minutes, --level, --format, --seed, --threads, --log, --failures, --corpora, --case, --file."),
            };
        }

        return options;
    }

    /// <summary>The same choice for a worker process.</summary>
    public string[] ForWorker(ulong seed, double minutes, string journal) =>
    [
        "--minutes", minutes.ToString(CultureInfo.InvariantCulture), "--level", string.Join(',', Levels), "--format", string.Join(',', Formats),
        "--seed", seed.ToString(CultureInfo.InvariantCulture), "--failures", Failures, "--corpora", Corpora ?? string.Empty, "--journal", journal,
    ];

    private static T[] Choice<T>(string value)
        where T : struct, Enum =>
        value == "all" ? Enum.GetValues<T>() : [.. value.Split(',').Select(static name => Enum.Parse<T>(name, ignoreCase: true))];

    private static string? DefaultCorpora()
    {
        var root = typeof(FuzzOptions).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().SingleOrDefault(static attribute => attribute.Key == "RepositoryRoot")?.Value;
        var folder = Path.GetFullPath(Path.Combine(root ?? ".", "..", "shared", "corpora"));
        return Directory.Exists(folder) ? folder : null;
    }
}
