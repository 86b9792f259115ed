using System.Globalization;
using System.Text;

namespace PaperCatalog.Benchmarks;

/// <summary>C# files as a library of numbers has them: documentation with references, generics, loops and queries; one in five cites papers.</summary>
internal static class SyntheticCode
{
    private const int MethodsPerFile = 10;

    /// <summary>A file; the revision is a number in the body of its first method, which is what is typed.</summary>
    public static string File(int number, int paperCount, int revision)
    {
        var cites = number % 5 == 0;
        var code = new StringBuilder();
        Line(code, "using System; using System.Collections.Generic; using System.Linq; using PaperCatalog;");
        Line(code, "namespace Measured;");
        Line(code, $"/// <summary>Type {number}, used with <see cref=\"List{{T}}\"/> and <see cref=\"System.Math\"/>.</summary>");
        Line(code, $"/// <remarks>See also <see cref=\"System.Collections.Generic.IEnumerable{{T}}\"/>{(cites ? $" and <see cref=\"Papers.Key{number % paperCount}\"/>, section 3" : "")}.</remarks>");
        if (cites)
        {
            Line(code, $"[Cites(Papers.Keys.Key{(number + 1) % paperCount}, Locator = \"eq. 4\", Role = CitationRole.Algorithm)]");
        }

        Line(code, $"public sealed class Type{number}");
        Line(code, "{");
        Line(code, "    private readonly List<double> _values = new();");
        for (var i = 0; i < MethodsPerFile; i++)
        {
            Line(code, $"    /// <summary>Computes number {i}; see <see cref=\"System.Math.Sqrt(double)\"/>.</summary>");
            Line(code, "    /// <param name=\"items\">The items.</param>");
            Line(code, $"    public double Compute{i}(IReadOnlyList<double> items, int count)");
            Line(code, "    {");
            Line(code, cites && i == 4 ? $"        // the scaling follows [@key{(number + 2) % paperCount}, sec. {i}; @key{(number + 3) % paperCount}]" : "        // a loop over the items");
            Line(code, $"        var total = {(i == 0 ? revision : i)}.0;");
            Line(code, "        for (var k = 0; k < count && k < items.Count; k++)");
            Line(code, "        {");
            Line(code, $"            var scaled = items[k] * {i + 1} + Math.Sqrt(Math.Abs(total));");
            Line(code, "            total += scaled > 10 ? Math.Log(scaled) : scaled / 2;");
            Line(code, "            _values.Add(total);");
            Line(code, "        }");
            Line(code, "        var query = _values.Where(value => value > total).Select(value => value * 2).OrderBy(value => value).ToList();");
            Line(code, $"        return query.Count > 0 ? query.Average() + new Type{(number * 7 + 1) % 500}().Count : total;");
            Line(code, "    }");
        }

        Line(code, "    /// <summary>The number of values.</summary>");
        Line(code, "    public int Count => _values.Count;");
        Line(code, "}");
        return code.ToString();
    }

    private static void Line(StringBuilder code, FormattableString line) => code.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static void Line(StringBuilder code, string line) => code.Append(line).Append('\n');
}
