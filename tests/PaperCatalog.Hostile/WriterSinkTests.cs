using System.Globalization;

namespace PaperCatalog.Hostile;

/// <summary>All 65,536 UTF-16 units through every format we write: first, in the middle, last; what is read back is the same papers.</summary>
public sealed class WriterSinkTests
{
    private const int UnitCount = char.MaxValue + 1;

    public static TheoryData<string> Formats => ["BibTeX", "BibLaTeX", "RIS", "CSL-JSON", "CITATION.cff"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_unit_in_a_text_stays_in_it(string format)
    {
        var papers = Enumerable.Range(0, UnitCount).Select(static unit => new Paper
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"k{unit}"),
            Title = (char)unit + "b",
            Abstract = "a" + (char)unit + "b",
            Note = "a" + (char)unit,
        }).ToArray();
        var read = WriteAndRead(papers, format);

        for (var unit = 0; unit < UnitCount; unit++)
        {
            var (paper, back) = (papers[unit], read[unit].Paper);
            CheckText(paper.Title!, back.Title, unit);
            CheckText(paper.Abstract!, back.Abstract, unit);
            CheckText(paper.Note!, back.Note, unit);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_unit_in_a_key_or_a_name_makes_no_other_record_and_no_other_person(string format)
    {
        var papers = Enumerable.Range(0, UnitCount).Select(static unit => new Paper
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"k{unit}{(char)unit}x{(char)unit}"),
            Title = string.Create(CultureInfo.InvariantCulture, $"Title {unit}"),
            Authors = [new Person { Family = "A" + (char)unit + "b", Given = "C" }, new Person { Literal = "D" + (char)unit + "e" }],
        }).ToArray();
        var read = WriteAndRead(papers, format);

        for (var unit = 0; unit < UnitCount; unit++)
        {
            var (paper, back) = (papers[unit], read[unit].Paper);
            Assert.Equal(paper.Title, back.Title);
            Assert.True(back.Authors.Count == 2, string.Create(CultureInfo.InvariantCulture, $"U+{unit:X4}: {back.Authors.Count} authors"));
            // RIS parts names at commas and semicolons, and cannot escape them.
            if (format != "RIS" || (char)unit is not (',' or ';'))
            {
                CheckText(paper.Authors[0].Family!, back.Authors[0].Family, unit);
                CheckText(paper.Authors[1].Literal!, back.Authors[1].Literal, unit);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_payload_stays_a_text(string format)
    {
        var papers = Payloads.Select(static (payload, i) => new Paper
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"k{i}"),
            Title = payload,
            Abstract = "a " + payload + " b",
            Publisher = payload,
            Keywords = [payload],
        }).ToArray();
        var read = WriteAndRead(papers, format);

        for (var i = 0; i < papers.Length; i++)
        {
            Assert.Equal(Folded(papers[i].Title!), Folded(read[i].Paper.Title!));
            Assert.Equal(Folded(papers[i].Abstract!), Folded(read[i].Paper.Abstract!));
            Assert.Equal(Folded(papers[i].Publisher!), Folded(read[i].Paper.Publisher!));
        }
    }

    /// <summary>What ends a value, a record or a file of one of the formats, or has a meaning in it.</summary>
    private static readonly string[] Payloads =
    [
        "x}, year = {1999", "x\", \"title\": \"y", "x\n\n@misc{pwn, title = {Pwn}}", "x\nER  - \n\nTY  - BOOK\nTI  - Pwn", "x\n  - type: book\n    title: Pwn",
        "x\r\nTY  - JOUR", "x]}, {\"id\": \"pwn\"}", "} } }", "{{{", "\\", "x\\", "\\input{/etc/passwd}", "\\write18{rm -rf}", "a % b", "# a", "@string{x = y}", "a and b",
        "*x", "&x", "!!python/object:x", "---", "...", "? x", "- x", "x: y", "x #y", "'x'", "\"x\"", "null", "~", "yes", "1.10", "2020-01-01", "|", ">", "%YAML 1.2",
        "<b>x</b>", "&amp;", "&#x26;", "<span class=\"nocase\">x</span>", "$x$ $ 5", "``x''", "--", "~", "^", "\u2028x", "a\u0085b", "AB  - x", "/* x */", "// x",
    ];

    private static IReadOnlyList<PaperRecord> WriteAndRead(Paper[] papers, string format)
    {
        var (text, read) = format switch
        {
            "BibTeX" => (papers.ToBibTeX(), PaperFormat.BibTeX),
            "BibLaTeX" => (papers.ToBibLaTeX(), PaperFormat.BibTeX),
            "RIS" => (papers.ToRis(), PaperFormat.Ris),
            "CSL-JSON" => (papers.ToCslJson(), PaperFormat.CslJson),
            _ => (papers.ToCff(), PaperFormat.CitationFile),
        };
        var result = PaperReader.Read(text, read);
        Assert.Empty(result.Problems.Select(problem => problem.Message + " at " + text.Substring(problem.Span.Start, Math.Min(30, text.Length - problem.Span.Start))).Take(5));
        Assert.Equal(papers.Length, result.Records.Count);
        return result.Records;
    }

    /// <summary>Fails unless a text came back equal, but for what no line of text holds: that is a space, U+FFFD or nothing.</summary>
    private static void CheckText(string text, string? back, int unit)
    {
        if (back == text)
        {
            return;
        }

        var c = (char)unit;
        var mayChange = char.IsControl(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c) || c is '\uFEFF' or '\uFFFE' or '\uFFFF';
        string[] allowed = [text.Replace(c, ' ').Trim(), text.Replace(c, '\n').Trim(), text.Replace(c, '\uFFFD'), text.Replace(c.ToString(), string.Empty, StringComparison.Ordinal)];
        Assert.True(mayChange && allowed.Contains(back), string.Create(CultureInfo.InvariantCulture, $"U+{unit:X4}: '{text}' came back as '{back}'"));
    }

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
