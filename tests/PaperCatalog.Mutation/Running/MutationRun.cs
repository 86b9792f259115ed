using System.Globalization;
using PaperCatalog.Mutation.Mutating;

namespace PaperCatalog.Mutation.Running;

/// <summary>Mutates the parts that are asked for and writes the table.</summary>
internal static class MutationRun
{
    /// <param name="args">The repository's root, the folder for the lists, then names of parts, each with a colon and a part of a path if only those files are wanted; all parts if there are none.</param>
    public static int Run(string[] args)
    {
        var root = Path.GetFullPath(args[0]);
        var names = args.Length > 2 ? args[2..] : [.. Part.All.Select(static part => part.Name)];
        var rows = new List<string>();
        foreach (var name in names)
        {
            var (partName, path) = name.Split(':') is [var first, var second] ? (first, second) : (name, string.Empty);
            rows.AddRange(Run(root, args[1], Part.All.Single(part => part.Name == partName), path));
        }

        Console.WriteLine("| part | mutants | killed | timed out | survived | not covered | score | not asked |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        rows.ForEach(Console.WriteLine);
        return 0;
    }

    private static List<string> Run(string root, string lists, Part part, string path)
    {
        var call = CompilerCall.Of(Path.Combine(root, part.Project), part.Framework);
        var folder = Directory.CreateTempSubdirectory("papercatalog-mutation-").FullName;
        try
        {
            var assembly = Path.Combine(folder, part.AssemblyFile);
            var (mutants, leftOut) = MutatedAssembly.Emit(
                call, root, file => part.Files.Any(start => file.StartsWith(start, StringComparison.Ordinal)) && file.Contains(path, StringComparison.Ordinal), assembly);
            Console.Error.WriteLine($"{part.Name}: {mutants.Count} mutants; {leftOut} more are no C#");
            // Evenly over the files, so that a sample has something of each.
            var every = int.Parse(Environment.GetEnvironmentVariable("PAPERCATALOG_MUTATION_EVERY") ?? "1", CultureInfo.InvariantCulture);
            var verdicts = mutants.Select((mutant, i) => (mutant.Id, IsAsked: i % every == 0))
                .ToDictionary(static mutant => mutant.Id, static mutant => mutant.IsAsked ? Verdict.NotCovered : Verdict.NotAsked);
            var killers = new Dictionary<int, string>();
            foreach (var testProject in part.Tests)
            {
                var copy = Path.Combine(folder, testProject);
                CopyFolder(Path.Combine(root, "tests", testProject, "bin", "Debug", "net10.0"), copy);
                File.Copy(assembly, Path.Combine(copy, part.AssemblyFile), overwrite: true);
                var run = new ProjectRun(part, testProject, copy, mutants, verdicts, killers);
                run.Run(int.Parse(Environment.GetEnvironmentVariable("PAPERCATALOG_MUTATION_WORKERS") ?? "2", CultureInfo.InvariantCulture));
                foreach (var failed in run.Failed)
                {
                    Console.Error.WriteLine("failed or skipped: " + failed);
                }
            }

            WriteList(lists, part, mutants, verdicts, killers);
            return Rows(part, mutants, verdicts);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Every mutant with what became of it, for people who look for a hole.</summary>
    private static void WriteList(string lists, Part part, List<Mutant> mutants, Dictionary<int, Verdict> verdicts, Dictionary<int, string> killers)
    {
        var folder = Directory.CreateDirectory(lists).FullName;
        File.WriteAllLines(Path.Combine(folder, part.Name + ".txt"), mutants.Select(mutant =>
            $"{verdicts[mutant.Id]}\t{mutant.File}:{mutant.Line.ToString(CultureInfo.InvariantCulture)}\t{mutant.Kind}\t{mutant.Before}\t=>\t{mutant.After}\t{killers.GetValueOrDefault(mutant.Id)}"));
    }

    private static List<string> Rows(Part part, List<Mutant> mutants, Dictionary<int, Verdict> verdicts)
    {
        var rows = mutants.GroupBy(static mutant => Path.GetDirectoryName(mutant.File)!.Replace('\\', '/')["src/".Length..]).OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => Row(group.Key, [.. group.Select(mutant => verdicts[mutant.Id])])).ToList();
        rows.Insert(0, Row($"**{part.Name}**", [.. mutants.Select(mutant => verdicts[mutant.Id])]));
        return rows;
    }

    private static string Row(string name, Verdict[] verdicts)
    {
        int Of(Verdict verdict) => verdicts.Count(other => other == verdict);
        var asked = verdicts.Length - Of(Verdict.NotAsked);
        var killed = Of(Verdict.Killed) + Of(Verdict.TimedOut);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {asked:#,0} | {Of(Verdict.Killed):#,0} | {Of(Verdict.TimedOut):#,0} | {Of(Verdict.Survived):#,0} | {Of(Verdict.NotCovered):#,0} | {100.0 * killed / Math.Max(1, asked):0.0} % | {Of(Verdict.NotAsked):#,0} |");
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var folder in Directory.GetDirectories(from, "*", SearchOption.AllDirectories).Prepend(from))
        {
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        }

        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }
    }
}
