using System.Text.Json;
using PaperCatalog.Conformance.Cases;
using PaperCatalog.Reading.Names;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>The name cases of python-bibtexparser, which were checked against BibTeX.</summary>
internal sealed class BibTeXNamesOracle : Oracle
{
    public override string Name => "bibtex-names";

    public override string Description => "Names with their four parts, lists with their names, and malformed names with their faults, from the tests of python-bibtexparser.";

    public override IReadOnlyList<Deviation> Deviations { get; } =
    [
        new("tilde of an accent", Fault.Taste, "BibTeX parts words at the `~` of `\\~{a}` too; biber and we do not, as no author means that.",
            static d => d.Source.Contains("\\~", StringComparison.Ordinal)),
    ];

    public override IEnumerable<Case> Read(CorporaFolder corpora) =>
        corpora.Files("bibtex-names", "*.json").SelectMany(static path => JsonFile.Read(path).EnumerateArray().Select(Compare).OfType<Case>());

    private static Case? Compare(JsonElement item)
    {
        if (item.TryGetProperty("input", out var input))
        {
            var name = input.GetString()!;
            var splitter = new NameSplitter();
            var parts = splitter.Split(name.AsSpan());
            var expected = item.GetProperty("expected");
            return new Case(name,
            [
                Part("first", parts.First), Part("von", parts.Von), Part("last", parts.Last), Part("jr", parts.Jr),
            ]);

            Difference Part(string part, TokenRun run) => new(
                part,
                string.Join(' ', expected.GetProperty(part).EnumerateArray()),
                string.Join(' ', Enumerable.Range(run.Start, run.End - run.Start).Select(i => name[splitter.Tokens[i].Start..splitter.Tokens[i].End])),
                null,
                name);
        }

        var values = item.GetProperty("values");
        var text = values[0].GetString()!;
        if (item.Text("args") == "field_value, expected")
        {
            return new Case(text, [new Difference("list", string.Join(" | ", values[1].EnumerateArray()), string.Join(" | ", Split(text)), null, text)]);
        }

        NameFault? expectedFault = values[1].ToString() switch
        {
            "Trailing comma at end of name" => NameFault.TrailingComma,
            "Too many commas" => NameFault.TooManyCommas,
            "Unterminated opening brace" => NameFault.UnclosedBrace,
            var reason when reason.Contains("brace", StringComparison.OrdinalIgnoreCase) => NameFault.UnmatchedBrace,
            _ => null,
        };
        return expectedFault is null ? null : new Case(text, [new Difference("fault", expectedFault.ToString()!, new NameSplitter().Split(text.AsSpan()).Fault.ToString(), null, text)]);
    }

    private static List<string> Split(string text)
    {
        var names = new List<string>();
        var list = new NameList(text.AsSpan());
        while (list.TryNext(out var start, out var length))
        {
            names.Add(text.Substring(start, length));
        }

        return names;
    }
}
