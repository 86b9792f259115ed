using System.Globalization;
using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Differential;

/// <summary>Another program's reading of records of the ACL Anthology, of which it wrote a file just now.</summary>
internal abstract class DifferentialOracle(string output, string set) : Oracle
{
    /// <summary>The fields in the order of the table.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        ["type", "author", "editor", "year", "month", "DOI", "URL", "page", "container-title", "title", "abstract"];

    /// <summary>The file that the program wrote.</summary>
    protected string Output { get; } = output;

    /// <summary>The records that both read.</summary>
    protected string Set { get; } = set;

    /// <summary>What the program says of each record, by key.</summary>
    protected abstract IEnumerable<(string Key, Reference Record)> ReadOutput();

    /// <summary>Titles are compared without case, abstracts without white space, both with one shape of apostrophes.</summary>
    public override bool AreEqual(string field, string expected, string actual) => field switch
    {
        "title" or "container-title" => string.Equals(Apostrophes(expected), Apostrophes(actual), StringComparison.OrdinalIgnoreCase),
        "abstract" => Texts.WithoutSpace(Apostrophes(expected)) == Texts.WithoutSpace(Apostrophes(actual)),
        _ => expected == actual,
    };

    /// <summary>Names as they are read aloud, so that it does not matter where a program keeps the particle.</summary>
    protected static string Names(IEnumerable<Person> people) => string.Join("; ", people.Select(static person => person.DisplayName));

    private static string Apostrophes(string text) => text.Replace('\u2019', '\'');

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        var records = Records.Read(File.ReadAllText(corpora[$"acl/{Set}.bib"]), PaperFormat.BibTeX);
        foreach (var (key, record) in ReadOutput())
        {
            var paper = records.Take(key);
            var ours = paper is null ? new Reference() : Reference.Of(paper);
            ours["author"] = Names(paper?.Authors ?? []);
            ours["editor"] = Names(paper?.Editors ?? []);
            ours["year"] = paper?.Year?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
            ours["month"] = paper?.Issued?.Month?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
            yield return new Case(key, [.. Fields
                .Where(field => record[field].Length + ours[field].Length > 0)
                .Select(field => new Difference(field, record[field], ours[field], paper, string.Empty))]);
        }
    }
}
