extern alias generator;
using generator::PaperCatalog.Collections;
using generator::PaperCatalog.Generator.Configuration;
using generator::PaperCatalog.Generator.Emit;
using generator::PaperCatalog.Generator.Name;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Tests.Infrastructure;
using Model = generator::PaperCatalog;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>Papers that no reader would make, printed, compiled, loaded and read back.</summary>
public sealed class WholeChainTests
{
    private const int UnitsPerPaper = 1024;

    [Fact]
    public void Every_unit_arrives_in_every_member_of_a_paper()
    {
        // Each paper has a stretch of all units, every one between letters, at the beginning and at the end of a text.
        var papers = Enumerable.Range(0, CodeUnits.Count / UnitsPerPaper).Select(static i => Paper(i)).ToArray();
        var catalog = Load([.. papers.Select(static (paper, i) => new Member($"P{i}", paper))]);

        var actual = catalog.All();
        Assert.Equal(papers.Length, actual.Count);
        for (var i = 0; i < papers.Length; i++)
        {
            Assert.Equal(papers[i].Key, actual[i].Key);
            Assert.Equal(papers[i].Title, actual[i].Title);
            Assert.Equal(papers[i].Abstract, actual[i].Abstract);
            Assert.Equal(papers[i].Note, actual[i].Note);
            Assert.Equal(papers[i].Heading, actual[i].Heading);
            Assert.Equal(papers[i].SourceFile, actual[i].SourceFile);
            Assert.Equal(papers[i].Keywords, actual[i].Keywords);
            Assert.Equal(papers[i].Authors.Select(static author => (author.Family, author.Given)), actual[i].Authors.Select(static author => (author.Family, author.Given)));
            Assert.Equal(papers[i].Fields.Select(static field => (field.Name, field.Value)), actual[i].Fields.Select(static field => (field.Name, field.Value)));
            Assert.Equal(papers[i].Key, catalog.Key($"P{i}"));
            Assert.Same(actual[i], catalog.Find(papers[i].Key));
            Assert.Same(actual[i], Assert.Single(catalog.View("ByAuthor", $"A{i}")));
        }
    }

    private static Model::Paper Paper(int number)
    {
        var units = Enumerable.Range(number * UnitsPerPaper, UnitsPerPaper).Select(static unit => (char)unit).ToArray();
        var between = string.Join('x', units);
        return new Model::Paper
        {
            Key = number + "/" + between,
            Title = between,
            Abstract = between + "x\n" + string.Join("\n", units.Chunk(100).Select(static chunk => new string(chunk))),
            Note = new string(units),
            Heading = units[0] + "x",
            SourceFile = "x" + units[^1],
            SourceLine = 1,
            Keywords = [.. units.Select(static unit => "k" + unit), .. units.Select(static unit => unit + "k")],
            Authors = [new Model::Person { Family = between, Given = number.ToString(System.Globalization.CultureInfo.InvariantCulture) }],
            Fields = new Model::PaperFields([new Model::PaperField("odd", between), new Model::PaperField("title", between)]),
        };
    }

    private static LoadedCatalog Load(Member[] members)
    {
        var project = new CatalogProject();
        var options = CatalogOptions.From(project.Options.GlobalOptions);
        var language = LanguageFeatures.From(project.ParseOptions());
        var file = new FilePlan("a.bib", "ABib", ValueList<Member>.Own(members));
        var authors = members.Select(static (member, i) => new ViewMember(
            $"A{i}", member.Paper.Authors[0].DisplayName, Papers: 1, ValueList<string>.Own([member.Paper.Authors[0].DisplayName])));
        var plan = new CatalogPlan(
            "Papers", ValueList<FilePlan>.Own([file]), ValueList<string>.Empty, ValueList<ViewMember>.From(authors), ValueList<ViewMember>.Empty, ValueList<ViewMember>.Empty);
        var spec = new FileSpec("Papers", file, options, language, Failure: null);
        SourceText[] sources =
        [
            CatalogEmitter.Emit(CatalogSpec.From(plan, options, language, HintNumbers.Of(new CatalogPlans([plan]))), CancellationToken.None),
            MemberEmitter.Emit(spec, CancellationToken.None),
            DataEmitter.Emit(spec, CancellationToken.None),
        ];
        var compilation = project.Compilation().AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source, project.ParseOptions())));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return new GeneratedCatalog(compilation, default).Load();
    }
}
