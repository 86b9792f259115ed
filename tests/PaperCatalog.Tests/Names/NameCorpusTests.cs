using System.Text.Json;
using PaperCatalog.Reading.Names;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Names;

/// <summary>The name cases of python-bibtexparser, which were checked against BibTeX.</summary>
public sealed class NameCorpusTests
{
    /// <summary>BibTeX cuts at the accent <c>\~</c>; biber and we do not, as no author means that.</summary>
    private static readonly string[] s_deviations = [@"Brand\~{a}o, F"];

    [Theory]
    [InlineData("bibtexparser-v1.splitname_test_cases.json", 144)]
    [InlineData("bibtexparser-v2.REGULAR_NAME_PARTS_PARSING_TEST_CASES.json", 144)]
    public void Parts(string file, int least)
    {
        var differing = new List<string>();
        var count = 0;
        foreach (var item in Load(file).EnumerateArray())
        {
            count++;
            var name = item.GetProperty("input").GetString()!;
            var expected = item.GetProperty("expected");
            var splitter = new NameSplitter();
            var parts = splitter.Split(name.AsSpan());
            var isEqual = Words(expected, "first").SequenceEqual(Words(name, splitter, parts.First))
                && Words(expected, "von").SequenceEqual(Words(name, splitter, parts.Von))
                && Words(expected, "last").SequenceEqual(Words(name, splitter, parts.Last))
                && Words(expected, "jr").SequenceEqual(Words(name, splitter, parts.Jr));
            if (!isEqual)
            {
                differing.Add(name);
            }
        }

        Assert.True(count >= least, $"{count} cases");
        Assert.Equal([], differing.Except(s_deviations));
    }

    [Theory]
    [InlineData("bibtexparser-v2.test_name_splitting_strict_mode.json")]
    [InlineData("bibtexparser-v2.test_split_name_parts_exception.json")]
    public void Faults(string file)
    {
        foreach (var item in Load(file).EnumerateArray())
        {
            var values = item.GetProperty("values");
            var fault = values[1].GetString() switch
            {
                "Trailing comma at end of name" => NameFault.TrailingComma,
                "Too many commas" => NameFault.TooManyCommas,
                "Unterminated opening brace" => NameFault.UnclosedBrace,
                _ => NameFault.UnmatchedBrace,
            };

            Assert.Equal(fault, new NameSplitter().Split(values[0].GetString().AsSpan()).Fault);
        }
    }

    [Fact]
    public void Lists()
    {
        foreach (var item in Load("bibtexparser-v2.test_split_coauthors_consistent_with_bibtex.json").EnumerateArray())
        {
            var values = item.GetProperty("values");
            var expected = values[1].EnumerateArray().Select(static name => name.GetString()!);

            Assert.Equal(expected, NameListTests.Split(values[0].GetString()!));
        }
    }

    private static JsonElement Load(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedFolder.Require("corpora/bibtex-names/pairs/" + file)));
        return document.RootElement.Clone();
    }

    private static IEnumerable<string> Words(JsonElement expected, string part) =>
        expected.GetProperty(part).EnumerateArray().Select(static word => word.GetString()!);

    private static IEnumerable<string> Words(string name, NameSplitter splitter, TokenRun run)
    {
        for (var i = run.Start; i < run.End; i++)
        {
            yield return name[splitter.Tokens[i].Start..splitter.Tokens[i].End];
        }
    }
}
