using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Levels;
using PaperCatalog.Fuzzing.Subject;

namespace PaperCatalog.Fuzzing.Guided;

/// <summary>One input through the readers and one of the writers, with the oracles that need no compiler.</summary>
internal static class GuidedCase
{
    private static readonly ParseCheck s_parse = new(new Product());
    private static readonly WriteCheck s_write = new(new Product());

    public static void Run(PaperFormat format, Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        Run(format, copy.ToArray());
    }

    /// <summary>Runs a file and says on the console what does not hold.</summary>
    public static bool Holds(PaperFormat format, string path)
    {
        try
        {
            Run(format, File.ReadAllBytes(path));
            return true;
        }
        catch (Exception exception)
        {
            Console.WriteLine($"{path}: {exception}");
            return false;
        }
    }

    private static void Run(PaperFormat format, byte[] bytes)
    {
        // The format that is written depends on nothing but the input, so that an input takes the same path each time.
        var id = new CaseId(0, FuzzLevel.Write, format, bytes.Length);
        var input = new FuzzCase(id, bytes);
        s_parse.Check(input);
        s_write.Check(input);
    }
}
