using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;
using VerifyTests;

namespace PaperCatalog.Snapshots;

/// <summary>Turns a generator run into texts: the diagnostics if there are any, then each generated file.</summary>
internal static class GeneratorResultReader
{
    public static List<SnapshotTarget> Read(
        GeneratorDriverRunResult run, VerifySettings settings, DirectoryScrubber directories)
    {
        Rethrow(run);
        var targets = new List<SnapshotTarget>();
        if (!run.Diagnostics.IsEmpty)
        {
            targets.Add(new SnapshotTarget(null, "txt", Scrub(DiagnosticsText.Write(run.Diagnostics))));
        }

        foreach (var result in run.Results)
        {
            var sources = result.GeneratedSources
                .Where(source => !settings.Ignored.Any(ignore => ignore(source)))
                // By culture, as the package does: it decides the number of files with one name.
                .OrderBy(static source => source.HintName);
            foreach (var source in sources)
            {
                // The compiler refuses odd characters in hint names, so the name needs no cleaning.
                var path = source.SyntaxTree.FilePath is { Length: > 0 } known ? known : source.HintName;
                targets.Add(new SnapshotTarget(
                    Path.GetFileNameWithoutExtension(path),
                    Path.GetExtension(path) is { Length: > 1 } extension ? extension[1..] : "cs",
                    Scrub($"//HintName: {source.HintName}\n{source.SourceText}")));
            }
        }

        return targets;

        string Scrub(string text)
        {
            text = WithLineFeeds(text);
            foreach (var scrubber in settings.Scrubbers)
            {
                text = scrubber(text);
            }

            return WithLineFeeds(directories.Apply(text));
        }
    }

    private static void Rethrow(GeneratorDriverRunResult run)
    {
        var exceptions = run.Results.Select(static result => result.Exception).OfType<Exception>().ToList();
        if (exceptions.Count == 1)
        {
            ExceptionDispatchInfo.Throw(exceptions[0]);
        }

        if (exceptions.Count > 1)
        {
            throw new AggregateException(exceptions);
        }
    }

    private static string WithLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
}
