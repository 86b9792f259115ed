using System.Globalization;
using System.Text;
using PaperCatalog.Fuzzing.Mutation;

namespace PaperCatalog.Fuzzing.Guided;

/// <summary>The fuzzer's vocabulary of a format as a dictionary of AFL.</summary>
internal static class GuidedWords
{
    /// <summary>AFL takes no longer word.</summary>
    private const int LongestWord = 128;

    public static void WriteTo(PaperFormat format, string path)
    {
        var vocabulary = FormatVocabulary.Of(format);
        var words = vocabulary.Delimiters.Concat(vocabulary.Brackets.SelectMany(static pair => new[] { pair.Open, pair.Close })).Concat(vocabulary.Words).Concat(vocabulary.Hostile);
        File.WriteAllLines(path, words.Select(Encoding.UTF8.GetBytes).Where(static word => word.Length is > 1 and <= LongestWord).Select(Quote).Distinct());
    }

    private static string Quote(byte[] word)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in word)
        {
            _ = unit is > (byte)' ' and <= (byte)'~' and not ((byte)'"' or (byte)'\\')
                ? quoted.Append((char)unit)
                : quoted.Append(CultureInfo.InvariantCulture, $"\\x{unit:X2}");
        }

        return quoted.Append('"').ToString();
    }
}
