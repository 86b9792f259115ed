using System.Globalization;
using PaperCatalog.Fuzzing.Seeds;

namespace PaperCatalog.Fuzzing.Guided;

/// <summary>The fuzzer's own seeds as files: whole, and each record by itself, as short inputs are run more often.</summary>
internal static class GuidedSeeds
{
    public static void WriteTo(PaperFormat format, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var document in new SeedLibrary(corpora: null).Of(format))
        {
            File.WriteAllText(Path.Combine(folder, document.Name), document.Text);
            for (var i = 0; i < document.Records.Count; i++)
            {
                File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{document.Name}-{i}")), document.TextOf(i));
            }
        }
    }
}
