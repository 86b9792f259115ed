using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Running;
using PaperCatalog.Benchmarks;
using PaperCatalog.Benchmarks.Compiling;
using PaperCatalog.Benchmarks.Driving;
using PaperCatalog.Benchmarks.Editing;
using PaperCatalog.Benchmarks.Looking;
using PaperCatalog.Benchmarks.Measuring;
using PaperCatalog.Benchmarks.Plotting;

// What catalogs cost. All forms of a table run in turn, so that a slow moment of the machine falls on all: ratios are what counts.
//
//   dotnet run -c Release --project tests/PaperCatalog.Benchmarks -- all [--large]     every table below but typing
//   … -- compile [runs] [--large]    whole compiles; keeps docs/compile-figures.csv
//   … -- plot                        draws docs/images from it
//   … -- driver [files] [edits]      the generator alone, after an edit
//   … -- steps [files] [edits]       which step of it takes how long
//   … -- first [rounds]              first use in a fresh process
//   … -- programs folder             the programs that it starts, kept
//   … -- lookup                      warm look-up and enumeration (BenchmarkDotNet; takes its arguments)
//   … -- editor [requests]           completion and hover
//   … -- records folder projects papers    writes the files that million.sh builds
//   … -- cancel [trials [words]]     how soon a run over 10 MB ends once it is cancelled
//
// What an edit of one C# file costs beside a catalog of 10,000 papers, in process:
//
//   DOTNET_TieredCompilation=0 DOTNET_gcConcurrent=0 dotnet run -c Release --project tests/PaperCatalog.Benchmarks -- typing [edits [file]]
//
// (processor time counts, so nothing may be compiled or collected beside; "file" leaves out the whole project)
var isLarge = args.Contains("--large");
switch (args.FirstOrDefault())
{
    case "all":
        CompileReport.Run(runs: 3, isLarge);
        CompilePlots.Write();
        DriverTable.Print(files: isLarge ? 100 : 10, edits: 20);
        EditorTable.Print(requests: 15);
        FirstUseTable.Print(rounds: 20);
        Lookup();
        break;
    case "compile":
        CompileReport.Run(Number(1, 3), isLarge);
        break;
    case "plot":
        CompilePlots.Write();
        break;
    case "driver":
        DriverTable.Print(Number(1, 100), Number(2, 20));
        break;
    case "steps":
        StepTable.Print(Number(1, 100), Number(2, 10));
        break;
    case "first":
        FirstUseTable.Print(Number(1, 20));
        break;
    case "programs":
        _ = new BenchmarkPrograms(WorkFolder.Kept(args[1]), FirstUseTable.Count);
        break;
    case "lookup":
        Lookup(args[1..]);
        break;
    case "editor":
        EditorTable.Print(Number(1, 15));
        break;
    case "cancel":
        CancellationWorkshop.Print(GeneratorPath(), Number(1, 300), args.ElementAtOrDefault(2) ?? "");
        break;
    case "records":
        RecordFolders.Write(args[1], Number(2, 10), Number(3, 100_000));
        break;
    case "typing":
        Typing();
        break;
    default:
        Console.Error.WriteLine("all, compile, plot, driver, steps, first, programs, lookup, editor, cancel or typing: see the first lines of Program.cs.");
        return 1;
}

return 0;

int Number(int index, int otherwise) =>
    args.Length > index && int.TryParse(args[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

void Lookup(params string[] arguments) =>
    BenchmarkSwitcher.FromAssembly(typeof(LookupBenchmarks).Assembly).Run(arguments.Length == 0 ? ["--filter", "*"] : arguments);

string GeneratorPath() =>
    typeof(TypingWorkshop).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Generator").Value!;

void Typing()
{
    var edits = Number(1, 40);
    var typing = new TypingWorkshop(GeneratorPath(), paperCount: 10_000);
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
}
