using PaperCatalog.Benchmarks;

// Compile times of whole compiler processes, each size in turn with an empty project, so that a slow moment of the
// machine falls on all: the ratio is what counts.
//
//   dotnet run -c Release --project tests/PaperCatalog.Benchmarks [-- runs]
var runs = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 7;
using var workshop = new CompilerWorkshop();
Console.WriteLine("| records | BibTeX | empty project | catalog | ratio | catalog without views | ratio | assembly, without views |");
Console.WriteLine("|---|---|---|---|---|---|---|---|");
foreach (var count in new[] { 10, 1_000, 10_000 })
{
    Console.WriteLine(workshop.Compare(count, runs));
}
