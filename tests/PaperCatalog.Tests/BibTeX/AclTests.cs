using System.Text;
using System.Text.Json;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.BibTeX;

/// <summary>Records of the ACL Anthology against the CSL-JSON that was written from the same source.</summary>
public sealed class AclTests(ITestOutputHelper output)
{
    private static readonly (string Field, Func<Paper, string?> Ours, Func<JsonElement, string?> Theirs)[] s_fields =
    [
        ("type", static p => p.Kind.ToCslType(), static j => Text(j, "type")),
        ("author", static p => Loose(Names(p.Authors)), static j => Loose(Names(j, "author"))),
        ("editor", static p => Loose(Names(p.Editors)), static j => Loose(Names(j, "editor"))),
        ("year", static p => p.Year?.ToString(), static j => DatePart(j, 0)),
        ("month", static p => p.Issued?.Month?.ToString(), static j => DatePart(j, 1)),
        ("DOI", static p => p.Doi, static j => DoiOf(j)),
        ("URL", static p => p.Url?.OriginalString, static j => Text(j, "URL")),
        ("page", static p => p.Pages, static j => Text(j, "page")),
        ("container-title", static p => Loose(p.ContainerTitle), static j => Loose(Text(j, "container-title"))),
        ("title", static p => Loose(p.Title), static j => Loose(Text(j, "title"))),
        ("publisher", static p => Loose(p.Publisher), static j => Loose(Text(j, "publisher"))),
        ("publisher-place", static p => Loose(p.PublisherPlace), static j => Loose(Text(j, "publisher-place"))),
        ("volume", static p => p.Volume, static j => Text(j, "volume")),
        ("issue", static p => p.Issue, static j => Text(j, "issue")),
        ("ISBN", static p => p.Isbn, static j => Text(j, "ISBN")),
        ("language", static p => p.Language, static j => Text(j, "language")),
        ("abstract", static p => Loose(p.Abstract), static j => Loose(Text(j, "abstract"))),
    ];

    [Theory]
    [InlineData("open-1000.bib", "open-1000.json", 0.999)]
    [InlineData("open-1000.latex.bib", "open-1000.json", 0.999)]
    [InlineData("open-10000.bib", "open-10000.json", 0.999)]
    public void Fields_are_equal(string bibFile, string jsonFile, double least)
    {
        var papers = BibTeXSource.Read(File.ReadAllText(SharedFolder.Require("corpora/acl/" + bibFile))).Records
            .ToDictionary(static record => record.Paper.Key, static record => record.Paper);
        var equal = new int[s_fields.Length];
        var total = 0;
        var shown = new int[s_fields.Length];
        using var document = JsonDocument.Parse(File.ReadAllText(SharedFolder.Require("corpora/acl/" + jsonFile)));
        foreach (var item in document.RootElement.EnumerateArray())
        {
            total++;
            var paper = papers[item.GetProperty("id").GetString()!];
            for (var i = 0; i < s_fields.Length; i++)
            {
                var ours = s_fields[i].Ours(paper);
                var theirs = s_fields[i].Theirs(item);
                if (ours == theirs)
                {
                    equal[i]++;
                }
                else if (shown[i]++ < 6)
                {
                    output.WriteLine($"{s_fields[i].Field} of {paper.Key}\n  ours   {Difference(ours, theirs)}\n  theirs {Difference(theirs, ours)}");
                }
            }
        }

        Assert.Equal(papers.Count, total);
        for (var i = 0; i < s_fields.Length; i++)
        {
            output.WriteLine($"{s_fields[i].Field}: {equal[i]} of {total}");
        }

        Assert.All(equal, count => Assert.InRange((double)count / total, least, 1));
    }

    /// <summary>The text around the first difference.</summary>
    private static string Difference(string? text, string? other)
    {
        if (text is null || other is null)
        {
            return text is null ? "(none)" : text[..Math.Min(60, text.Length)];
        }

        var start = text.Zip(other).TakeWhile(static pair => pair.First == pair.Second).Count();
        start = Math.Max(0, start - 25);
        return text[start..Math.Min(text.Length, start + 70)];
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? value.ToString() : null;

    /// <summary>The source has the addresses of eight handles as DOIs, which they are not.</summary>
    private static string? DoiOf(JsonElement item) => Text(item, "DOI") is { } doi && doi.StartsWith("10.", StringComparison.Ordinal) ? doi : null;

    private static string? DatePart(JsonElement item, int index)
    {
        var parts = item.GetProperty("issued").GetProperty("date-parts")[0];
        return index < parts.GetArrayLength() ? parts[index].ToString() : null;
    }

    private static string? Names(IReadOnlyList<Person> people) => people.Count == 0
        ? null
        : string.Join("; ", people.Select(static person => person.Literal ?? Join(
            person.Suffix is null ? person.CitationName : person.CitationName + ", " + person.Suffix, person.Given)));

    private static string? Names(JsonElement item, string name) => item.TryGetProperty(name, out var people)
        ? string.Join("; ", people.EnumerateArray().Select(static person =>
            Text(person, "literal") ?? Join(Text(person, "family"), Text(person, "given"))))
        : null;

    private static string Join(string? family, string? given) => given is null ? family ?? string.Empty : family + ", " + given;

    /// <summary>What the corpus's INDEX.md lets differ: case, markup, TeX's dashes and quotes, white space.</summary>
    private static string? Loose(string? text)
    {
        if (text is null)
        {
            return null;
        }

        text = text.Replace("<i>", "", StringComparison.Ordinal).Replace("</i>", "", StringComparison.Ordinal)
            .Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal)
            .Replace("---", "\u2014", StringComparison.Ordinal).Replace("--", "\u2013", StringComparison.Ordinal)
            .Replace("``", "\u201C", StringComparison.Ordinal).Replace("''", "\u201D", StringComparison.Ordinal)
            .Replace('`', '\u2018').Replace('\'', '\u2019');
        var result = new StringBuilder();
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                result.Append(char.ToUpperInvariant(c));
            }
        }

        return result.ToString();
    }
}
