extern alias generator;
using System.Collections;
using System.Reflection;
using generator::PaperCatalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Pipeline;

/// <summary>The values between the steps: equal when their content is, and holding nothing of the compiler's.</summary>
public sealed class ModelTests
{
    private const string Text =
        "A heading\n\nKey: first\nTitle: A first paper\nAuthors: Ada Lovelace; Alan Turing\nVenue: ICLR\nYear: 2021\n"
        + "URL: https://example.org/a#b\nKeywords: one, two\nAbstract: See https://example.org/x for $x$.\n";

    private static readonly Type[] s_forbidden =
        [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(SourceText), typeof(AdditionalText), typeof(AnalyzerConfigOptions)];

    [Theory]
    [InlineData(TrackingNames.Options)]
    [InlineData(TrackingNames.Language)]
    [InlineData(TrackingNames.Library)]
    [InlineData(TrackingNames.Records)]
    [InlineData(TrackingNames.Plan)]
    [InlineData(TrackingNames.HintNumbers)]
    [InlineData(TrackingNames.FileSpecs)]
    [InlineData(TrackingNames.CatalogSpecs)]
    [InlineData(TrackingNames.OwnPapers)]
    [InlineData(TrackingNames.ReferencedPapers)]
    [InlineData(TrackingNames.Mentions)]
    [InlineData(TrackingNames.Citations)]
    [InlineData(TrackingNames.CitationSpecs)]
    public void Equal_input_gives_equal_values_and_hashes(string step)
    {
        var first = Values(step, Text);
        var second = Values(step, Text);

        Assert.NotEmpty(first);
        Assert.Equal(first, second);
        Assert.Equal(first.Select(static value => value.GetHashCode()), second.Select(static value => value.GetHashCode()));
    }

    [Theory]
    [InlineData("A first paper", "Another paper")]
    [InlineData("Alan Turing", "Alan M. Turing")]
    [InlineData("Alan Turing", "Alan Turing; Kurt Gödel")]
    [InlineData("ICLR", "ICML")]
    [InlineData("2021", "2022")]
    [InlineData("a#b", "a#c")]
    [InlineData("one, two", "two, one")]
    [InlineData("org/x", "org/y")]
    [InlineData("A heading", "Another heading")]
    [InlineData("A heading\n", "A heading\n\n")]
    public void Different_input_gives_different_records(string old, string @new)
    {
        var edited = Text.Replace(old, @new, StringComparison.Ordinal);

        Assert.NotEqual(Text, edited);
        Assert.NotEqual(Values(TrackingNames.Records, Text), Values(TrackingNames.Records, edited));
    }

    [Fact]
    public void Nothing_of_the_compiler_is_kept_between_the_steps()
    {
        // The files themselves are the pipeline's input; every step after that works on values.
        foreach (var step in StepReasons.StepNames.Except([TrackingNames.PaperFiles]))
        {
            Assert.All(Values(step, Text), value => Walk(value, step, []));
        }
    }

    [Fact]
    public void The_walk_finds_what_it_looks_for() =>
        Assert.ThrowsAny<Exception>(() => Walk(new { Inner = new object[] { SourceText.From("kept") } }, "test", []));

    private static object[] Values(string step, string text)
    {
        var project = (new CatalogProject() with { Code = "// [@first]" }).WithFile("papers/a.txt", text);
        var result = project.Driver(trackSteps: true).RunGenerators(project.Compilation()).GetRunResult().Results.Single();
        return [.. result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Value)];
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(s_forbidden.Any(type => type.IsInstanceOfType(value)), $"{path} is a {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]", seen);
            }
        }

        if (value.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
        {
            return;
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), path + "." + field.Name, seen);
            }
        }
    }
}
