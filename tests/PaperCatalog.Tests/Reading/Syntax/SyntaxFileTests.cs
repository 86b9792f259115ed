using System.Text;
using PaperCatalog.Reading;
using PaperCatalog.Reading.Json;
using PaperCatalog.Reading.Yaml;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Reading.Syntax;

/// <summary>JSON and YAML, a text a line, and beside each the values with their places and what is said of it: well formed, broken, and at every limit.</summary>
/// <remarks>
/// In the files ¶ stands for a line feed, ␍ for a carriage return and ⇥ for a tab. Each outcome was read by a person once. After a change that
/// is meant, <c>PAPERCATALOG_ACCEPT_SNAPSHOTS=true</c> writes them anew.
/// </remarks>
public sealed class SyntaxFileTests
{
    [Theory]
    [InlineData("json.txt")]
    [InlineData("yaml.txt")]
    public void A_text_gives_its_values(string name) => AssertValues(name, static line => [line]);

    /// <summary>The text ends behind each of its signs, and each is left out.</summary>
    [Theory]
    [InlineData("json.damaged.txt")]
    [InlineData("yaml.damaged.txt")]
    public void A_damaged_text_gives_what_is_left(string name) => AssertValues(name, static line => Damaged(line).Distinct());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_too_deep_is_left_out(bool isYaml)
    {
        // The outermost array of JSON is no value: its items are.
        var deepest = isYaml ? 256 : 257;
        var fits = new string('[', deepest) + "1" + new string(']', deepest);
        var context = new ReadContext(fits, path: null, CancellationToken.None);
        _ = Values(context, isYaml).Count();
        Assert.Empty(context.ToResult(PaperFormat.PlainText).Problems);

        var inner = isYaml ? "[{a: b}, 1]" : "[{\"]\": \"}\\\"]\"}, 1]";
        foreach (var (end, isKept) in new[] { (", 2" + new string(']', deepest), true), (string.Empty, false) })
        {
            var tooDeep = new string('[', deepest) + inner + end;
            context = new ReadContext(tooDeep, path: null, CancellationToken.None);
            var values = string.Join(' ', Values(context, isYaml));
            var problems = context.ToResult(PaperFormat.PlainText).Problems;
            var problem = problems.Single(static problem => problem.Kind == ProblemKind.LimitExceeded);
            Assert.Equal("The depth of this value exceeds the limit of 256; what is deeper was left out", problem.Message);
            Assert.Equal((deepest, 1), (problem.Span.Start, problem.Span.Length));
            Assert.Equal(isKept, problems.Count == 1);
            Assert.Equal(isKept, (values.Contains(":2", StringComparison.Ordinal) || values.Contains("`2`", StringComparison.Ordinal)) && values.Contains("null", StringComparison.OrdinalIgnoreCase));
        }
    }

    private static void AssertValues(string name, Func<string, IEnumerable<string>> variants)
    {
        var isYaml = name.StartsWith("yaml", StringComparison.Ordinal);
        var path = Path.Combine(SharedFolder.RepositoryRoot, "tests", "PaperCatalog.Tests", "Reading", "Syntax", "Files", name);
        var shown = new StringBuilder();
        foreach (var line in File.ReadAllLines(path).SelectMany(variants))
        {
            var text = line.Replace('¶', '\n').Replace('␍', '\r').Replace('⇥', '\t');
            var context = new ReadContext(text, path: null, CancellationToken.None);
            shown.Append(line).Append('\n');
            foreach (var value in Values(context, isYaml))
            {
                shown.Append("  ").Append(value).Append('\n');
            }

            foreach (var problem in context.ToResult(PaperFormat.PlainText).Problems)
            {
                shown.Append("  ! ").Append(TextPlace.Of(text, problem)).Append('\n');
            }
        }

        AcceptedFile.AssertIs(path + ".read.txt", shown.ToString());
    }

    private static IEnumerable<string> Damaged(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            yield return line[..(i + 1)];
            if (!char.IsLetterOrDigit(line[i]))
            {
                yield return line.Remove(i, 1);
            }
        }
    }

    private static IEnumerable<string> Values(ReadContext context, bool isYaml)
    {
        if (isYaml)
        {
            var reader = new YamlReader(context);
            for (var value = reader.ReadDocument(); value is not null; value = reader.ReadDocument())
            {
                yield return Show(value);
            }
        }
        else
        {
            var reader = new JsonReader(context);
            for (var value = reader.ReadNext(); value is not null; value = reader.ReadNext())
            {
                yield return Show(value);
            }
        }
    }

    private static string Show(JsonValue value) => Place(value.Span) + value.Kind switch
    {
        JsonKind.Array => "[" + string.Join(", ", value.Items.Select(Show)) + "]",
        JsonKind.Object => "{" + string.Join(", ", value.Members.Select(static member => Show(member.Name) + Place(member.NameSpan) + " " + Show(member.Value))) + "}",
        JsonKind.String => Show(value.Text!),
        _ => value.Text ?? value.Kind.ToString(),
    };

    private static string Show(YamlNode node) => Place(node.Span) + node.Kind switch
    {
        YamlKind.Sequence => "[" + string.Join(", ", node.Items.Select(Show)) + "]",
        YamlKind.Map => "{" + string.Join(", ", node.Members.Select(static member => Show(member.Key) + Place(member.KeySpan) + " " + Show(member.Value))) + "}",
        _ => node.Text is null ? "null" : Show(node.Text),
    };

    private static string Place(SourceSpan span) => FormattableString.Invariant($"{span.Start}-{span.End}:");

    private static string Show(string text) => TextPlace.Quote(text, new SourceSpan(0, text.Length));
}
