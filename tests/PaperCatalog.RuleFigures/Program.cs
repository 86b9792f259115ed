using PaperCatalog.RuleFigures;

// dotnet run -c Release --project tests/PaperCatalog.RuleFigures -- FOLDER [RULE COUNT]
// dotnet run -c Release --project tests/PaperCatalog.RuleFigures -- --cost FILE
switch (args)
{
    case ["--cost", var file]:
        await Cost.PrintAsync(file);
        return 0;
    case [var folder]:
        await Firing.PrintAsync(folder);
        return 0;
    case [var folder, var rule, var count]:
        await Firing.PrintSampleAsync(folder, rule, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("Usage: FOLDER [RULE COUNT] | --cost FILE");
        return 1;
}
