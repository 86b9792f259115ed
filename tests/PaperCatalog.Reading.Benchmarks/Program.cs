using BenchmarkDotNet.Running;
using PaperCatalog.Reading.Benchmarks;

// What reading costs.
//
//   dotnet run -c Release --project tests/PaperCatalog.Reading.Benchmarks -- speed [rounds] [file.bib]
//   dotnet run -c Release --project tests/PaperCatalog.Reading.Benchmarks -- slope [rounds]
//   dotnet run -c Release --project tests/PaperCatalog.Reading.Benchmarks -- hostile [rounds]
//   dotnet run -c Release --project tests/PaperCatalog.Reading.Benchmarks -- --filter '*'      (BenchmarkDotNet)
switch (args.FirstOrDefault())
{
    case "speed":
        SpeedTable.Print(Number(1, 5), args.ElementAtOrDefault(2));
        break;
    case "slope":
        SlopeTable.Print(Number(1, 7));
        break;
    case "hostile":
        HostileTable.Print(Number(1, 5));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(SpeedTable).Assembly).Run(args);
        break;
}

int Number(int index, int otherwise) =>
    args.Length > index ? int.Parse(args[index], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
