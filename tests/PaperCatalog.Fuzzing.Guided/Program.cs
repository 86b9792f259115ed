using PaperCatalog;
using PaperCatalog.Fuzzing.Guided;

// guided.sh beside the fuzzer calls this; see docs/fuzzing.md.
//
//   FORMAT                    under afl-fuzz: takes inputs until it is ended
//   FORMAT --seeds FOLDER     writes the fuzzer's own seeds of the format, a file each
//   FORMAT --words FILE       writes a dictionary of what the format's files are made of
//   FORMAT --file FILE...     runs files once, and says which fail
if (args.Length == 0 || !Enum.TryParse<PaperFormat>(args[0], ignoreCase: true, out var format) || args.Length == 2)
{
    Console.Error.WriteLine("The first argument is a format: " + string.Join(", ", Enum.GetNames<PaperFormat>()) + "; then --seeds FOLDER, --words FILE, --file FILE or nothing.");
    return 2;
}

switch (args.ElementAtOrDefault(1))
{
    case null:
        SharpFuzz.Fuzzer.OutOfProcess.Run(stream => GuidedCase.Run(format, stream));
        return 0;
    case "--seeds":
        GuidedSeeds.WriteTo(format, args[2]);
        return 0;
    case "--words":
        GuidedWords.WriteTo(format, args[2]);
        return 0;
    default:
        return args.Skip(2).Count(path => !GuidedCase.Holds(format, path)) == 0 ? 0 : 1;
}
