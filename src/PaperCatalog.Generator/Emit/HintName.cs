using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PaperCatalog.Generator.Emit;

/// <summary>Names for generated files: readable, legal everywhere, and told apart by a hash of what they stand for.</summary>
/// <remarks>
/// The compiler compares them without case, and a bad or double one loses all output of the generator (CS8785). The hash is short, so
/// <see cref="HintNumbers"/> gives a number to a file whose name another one has.
/// </remarks>
internal static class HintName
{
    private const int LongestStem = 40;

    /// <summary>The name of a catalog's own file.</summary>
    public static string OfCatalog(string className) => Make(className, className) + ".g.cs";

    /// <summary>The name of the file with the members of a paper file.</summary>
    public static string OfMembers(string className, string path, int number = 0) => OfFile(className, path, number) + ".g.cs";

    /// <summary>The name of the file with the data of a paper file.</summary>
    public static string OfData(string className, string path, int number = 0) => OfFile(className, path, number) + ".data.g.cs";

    /// <summary>The name of the file with the citations of a catalog's papers, or of those of other assemblies.</summary>
    public static string OfCitations(string? className) => Make(className ?? "assembly", className + "|") + ".citations.g.cs";

    // Only a number stands behind a second hyphen, so a name with one meets no name without.
    private static string OfFile(string className, string path, int number) =>
        Make(className + "." + path, className + "|" + path) + (number == 0 ? "" : "-" + number.ToString(CultureInfo.InvariantCulture));

    private static string Make(string stem, string identity)
    {
        var name = new StringBuilder(LongestStem + 9);
        // The end of a path says more than its beginning.
        var start = Math.Max(0, stem.Length - LongestStem);
        for (var i = start; i < stem.Length; i++)
        {
            var c = stem[i];
            var isKept = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            name.Append(isKept || (c == '.' && name.Length > 0 && name[name.Length - 1] != '.') ? c : '_');
        }

        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Units(identity));
        name.Append('-');
        for (var i = 0; i < 4; i++)
        {
            name.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }

    // Not an encoding: those make one replacement of all lone surrogates, and so one name of two.
    private static byte[] Units(string text)
    {
        var bytes = new byte[text.Length * 2];
        for (var i = 0; i < text.Length; i++)
        {
            bytes[2 * i] = (byte)(text[i] >> 8);
            bytes[(2 * i) + 1] = (byte)text[i];
        }

        return bytes;
    }
}
