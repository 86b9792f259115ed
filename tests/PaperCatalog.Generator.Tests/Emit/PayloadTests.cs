using System.Xml.Linq;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>Hostile text in every place a record has: it comes out as the same text, and as nothing else.</summary>
public sealed class PayloadTests
{
    [Fact]
    public void Hostile_text_in_abstracts_and_other_lines_stays_text()
    {
        var text = string.Concat(Payloads.All.Select(static (payload, i) =>
            $"""
            {Line(payload)}

            Key: {i} {Line(payload)}
            Title: {Line(payload)}
            Authors: {Line(payload)}; Person {Line(payload)}
            Year: {2000 + i}
            Venue: {Line(payload)}
            Keywords: {Line(payload)}, {i}
            URL: https://example.org/{Line(payload)}
            DOI: 10.1000/{i}{Line(payload)}
            Abstract: {payload}. See https://example.org/{Line(payload)} too.


            """));

        Check(text, PaperFormat.PlainText, "papers/hostile.txt", Payloads.All.Length);
    }

    [Fact]
    public void Hostile_text_in_fields_of_bibtex_stays_text()
    {
        // Backslashes and percent signs mean something in LaTeX, an at sign or unequal braces to BibTeX: they may change, no more.
        var text = string.Concat(Payloads.All.Select(static (payload, i) =>
            $$"""
            @article{ {{Key(payload)}}{{i}},
              title = { {{payload}} },
              author = { {{payload}} and Other{{i}}, {{Line(payload)}} },
              journal = { {{payload}} },
              keywords = { {{payload}}, {{i}} },
              url = {https://example.org/{{payload}}},
              note = { {{payload}} },
              doi = {10.1000/{{i}}/{{Line(payload)}}},
              year = {{{2000 + i}}},
              abstract = { {{payload}}. See \url{https://example.org/{{Line(payload)}}} },
              odd = { {{payload}} }
            }

            """));

        Check(text, PaperFormat.BibTeX, "papers/hostile.bib", atLeast: Payloads.All.Length - 4);
    }

    [Fact]
    public void A_bare_abstract_of_hostile_text_stays_text()
    {
        var text = string.Concat(Payloads.All.Select(static payload => $"Abstract: {payload}\n"));

        Check(text, PaperFormat.PlainText, "papers/bare.txt", atLeast: Payloads.All.Length - 4);
    }

    private static void Check(string text, PaperFormat format, string path, int atLeast)
    {
        var expected = PaperReader.Read(text, format, path).Records.Select(static record => record.Paper).ToArray();
        Assert.InRange(expected.Length, atLeast, 2 * Payloads.All.Length);
        var generated = new CatalogProject().WithFile(path, text).Generate();
        GeneratedTrees.Check(generated);
        var catalog = generated.Load();

        var actual = catalog.All();
        Assert.Equal(expected.Length, actual.Count);
        for (var i = 0; i < expected.Length; i++)
        {
            // A key that was made up, or that an earlier paper has, gives way to the member's name.
            Assert.Equal(expected[i] with { Key = actual[i].Key }, actual[i]);
        }

        CheckDocumentation(catalog);
        Assert.DoesNotContain(
            catalog.Assembly.GetTypes().SelectMany(static type => type.GetMembers()),
            static member => member.Name.Contains("Pwn", StringComparison.Ordinal) && member.DeclaringType!.Name is not ("Papers" or "Keys" or "ByAuthor" or "ByVenue"));
    }

    private static void CheckDocumentation(LoadedCatalog catalog)
    {
        var documentation = XDocument.Parse(catalog.Documentation);
        string[] elements = ["doc", "assembly", "name", "members", "member", "summary", "para", "see", "i", "c", "param", "returns"];
        Assert.All(documentation.Descendants(), element => Assert.Contains(element.Name.LocalName, elements));
        Assert.All(
            documentation.Descendants("see").Attributes(),
            static attribute => Assert.StartsWith("http", attribute.Value, StringComparison.Ordinal));
    }

    private static string Line(string payload) => payload.ReplaceLineEndings(" ").Replace('\n', ' ').Replace('\r', ' ');

    // What ends a key ends it: the rest would be a field.
    private static string Key(string payload) => string.Concat(payload.Where(static c => c is not (',' or '{' or '}' or '=' or '"' or '#' or '%' or '(' or ')' or '\'') && !char.IsWhiteSpace(c)));
}
