using System.Globalization;
using System.Reflection;
using PaperCatalog.Benchmarks;

// Compile times of whole compiler processes, each size in turn with an empty project, so that a slow moment of the
// machine falls on all: the ratio is what counts.
//
//   dotnet run -c Release --project tests/PaperCatalog.Benchmarks [-- runs]
//
// What an edit of one C# file costs beside a catalog of 10,000 papers, in process:
//
//   DOTNET_TieredCompilation=0 DOTNET_gcConcurrent=0 dotnet run -c Release --project tests/PaperCatalog.Benchmarks -- typing [edits [file]]
//
// (processor time counts, so nothing may be compiled or collected beside; "file" leaves out the whole project)
if (args is ["typing", ..])
{
    var edits = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 40;
    var generator = typeof(TypingWorkshop).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Generator").Value!;
    var typing = new TypingWorkshop(generator, paperCount: 10_000);
    Console.WriteLine($"Analyzers: {typing.Analyzers}\n");
    Console.WriteLine("| after an edit | compiler | generator | analyzers | an empty analyzer | ratio | generated files that change |");
    Console.WriteLine("|---|---|---|---|---|---|---|");
    Console.WriteLine(typing.Compare(edits, isWholeProject: false, moveLines: false));
    Console.WriteLine(typing.Compare(edits, isWholeProject: false, moveLines: true));
    if (args.Length < 3)
    {
        Console.WriteLine(typing.Compare(edits, isWholeProject: true, moveLines: false));
    }

    Console.WriteLine("\n| analyzer, edited file | time |\n|---|---|");
    foreach (var line in typing.CompareAnalyzers(edits))
    {
        Console.WriteLine(line);
    }

    return;
}

var runs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 7;
using var workshop = new CompilerWorkshop();
Console.WriteLine("| records | BibTeX | empty project | catalog | ratio | catalog without views | ratio | assembly, without views |");
Console.WriteLine("|---|---|---|---|---|---|---|---|");
foreach (var count in new[] { 10, 1_000, 10_000 })
{
    Console.WriteLine(workshop.Compare(count, runs));
}
