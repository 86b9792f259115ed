using System.Globalization;
using PaperCatalog.Reading.Latex;

namespace PaperCatalog.Tests.Latex;

/// <summary>The characters of Zapf Dingbats, as Unicode's own table of the font has them.</summary>
public sealed class DingbatTests
{
    /// <summary>Places of the font and the characters there, from ranges of Unicode and the places outside of them.</summary>
    private const string Rows =
        "33-36 2701, 37 260E, 38-41 2706, 42 261B, 43 261E, 44-71 270C, 72 2605, 73-107 2729, 108 25CF, 109 274D, 110 25A0, 111-114 274F, 115 25B2, 116 25BC, "
        + "117 25C6, 118 2756, 119 25D7, 120-126 2758, 161-167 2761, 168 2663, 169 2666, 170 2665, 171 2660, 172-181 2460, 182-211 2776, 212 2794, 213 2192, "
        + "214 2194, 215 2195, 216-239 2798, 241-254 27B1";

    [Fact]
    public void Every_place_has_its_character()
    {
        var expected = new char[300];
        foreach (var row in Rows.Split(", "))
        {
            var (places, first) = (row.Split(' ')[0].Split('-'), int.Parse(row.Split(' ')[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            for (var place = int.Parse(places[0], CultureInfo.InvariantCulture); place <= int.Parse(places[^1], CultureInfo.InvariantCulture); place++)
            {
                expected[place] = (char)(first + place - int.Parse(places[0], CultureInfo.InvariantCulture));
            }
        }

        Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(Dingbat.Of));
    }

    [Fact]
    public void Ding_gives_the_character()
    {
        Assert.Equal("a\u2713b", LatexText.BibTeX(@"a\ding{51}b"));
        Assert.Equal("\u260E", LatexText.BibTeX(@"\ding{37}"));
    }
}
