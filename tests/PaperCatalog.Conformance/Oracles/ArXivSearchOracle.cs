using System.Text.Json;
using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>arXiv's own reading of its records: people in parts, texts as Unicode.</summary>
internal sealed class ArXivSearchOracle : Oracle
{
    public override string Name => "arxiv-search";

    public override string Description =>
        "The metadata documents of arXiv's search, put back into the form of a listing (`.abs`) and read: authors against `authors_parsed`, title and abstract "
        + "against `title_utf8` and `abstract_utf8`, DOI against `doi`.";

    public override IReadOnlyList<Deviation> Deviations { get; } =
    [
        new("commands that arXiv leaves", Fault.Taste, "arXiv decodes letters alone; emphasis, ties, dashes and quotes of TeX stay in its texts.",
            static d => d.Field is "title" or "abstract" && Texts.Letters(WithoutCommands(d.Expected)) == Texts.Letters(WithoutCommands(d.Actual))),
        new("letters in formulas", Fault.Taste, "arXiv decodes Greek letters within formulas too; we keep a formula as it is written.",
            static d => d.Field is "title" or "abstract" && OutsideMath(d.Expected) == OutsideMath(d.Actual)),
        new("author behind a collaboration", Fault.Theirs, "`T2K Collaboration K. Abe` without a comma: they lose the person.",
            static d => d.Field == "author" && d.Paper!.Authors is [{ Literal: { } group }, _, ..] && d.Expected.StartsWith(group, StringComparison.Ordinal)
                && Words(d.Expected).All(Words(d.Actual).Contains)),
        new("initials", Fault.Taste, "They part `J.B.` and take initials behind a name for the family name; we keep what is written.",
            static d => d.Field == "author" && Words(d.Expected).SequenceEqual(Words(d.Actual))),
    ];

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        foreach (var path in corpora.Files("arxiv-search", "*.json"))
        {
            foreach (var item in JsonFile.Items(JsonFile.Read(path)).Where(static item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("authors_parsed", out _)))
            {
                var source = $"""
                    \\
                    arXiv:{item.Text("paper_id")}
                    From: Somebody
                    Date: Tue, 3 Apr 2007 21:24:49 GMT   (12kb)

                    Title: {Line(item, "title")}
                    Authors: {Line(item, "authors")}
                    DOI: {item.Text("doi")}
                    \\
                      {Line(item, "abstract")}
                    \\

                    """;
                yield return new Case(corpora.NameOf(path), [.. Comparison.Fields(Expected(item), Records.All(source, PaperFormat.ArXivListing).FirstOrDefault(), source)]);
            }
        }
    }

    private static Reference Expected(JsonElement item) => new()
    {
        ["author"] = People.Text(item.GetProperty("authors_parsed").EnumerateArray().Select(static person => new Person
        {
            Family = person.Text("last_name"),
            Given = person.Text("first_name"),
            Suffix = person.Text("suffix"),
        })),
        ["title"] = item.Text("title_utf8"),
        ["abstract"] = item.Text("abstract_utf8"),
        ["DOI"] = item.Text("doi"),
    };

    private static string Line(JsonElement item, string name) => Reference.Fold(item.Text(name));

    private static string WithoutCommands(string text) => string.Join(' ', text.Split('\\').Select(static (part, i) =>
        i == 0 ? part : part[part.TakeWhile(char.IsAsciiLetter).Count()..]));

    private static string OutsideMath(string text) => Texts.Letters(string.Concat(text.Split('$').Where(static (_, i) => i % 2 == 0)));

    private static IEnumerable<string> Words(string names) => names.Split([' ', ',', ';', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
}
