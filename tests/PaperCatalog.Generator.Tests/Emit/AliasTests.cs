using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>The catalog's class by its name alone, wherever the code stands.</summary>
public sealed class AliasTests
{
    private const string Record = "@misc{one, title = {Title}}";

    [Theory]
    [InlineData("internal class A { public object B => Papers.One; }")]
    [InlineData("namespace Other { internal class A { [System.Obsolete(Papers.Keys.One)] public object B => Papers.One; } }")]
    [InlineData("namespace Test { internal class A { public object B => Papers.One; } }")]
    [InlineData("using Test; internal class A { public object B => Papers.One; }")]
    [InlineData("namespace Test { internal class Other { } } namespace Elsewhere { internal class Other { } internal class A { public Other B => new Other(); } }")]
    public void Code_of_any_namespace_sees_the_catalog(string code) =>
        Assert.Empty(Project(code).Generate().Complaints);

    [Theory]
    [InlineData("Papers")]
    [InlineData("Papers.Of.Mine")]
    [InlineData("A.Papers.B")]
    [InlineData("my-app")]
    [InlineData("")]
    public void A_namespace_of_any_name_compiles(string rootNamespace)
    {
        var project = Project("internal class C { }");
        project = project with { Properties = project.Properties.SetItem("RootNamespace", rootNamespace) };
        Assert.Empty(project.Generate().Complaints);
    }

    [Fact]
    public void An_older_language_has_the_namespace_only()
    {
        var project = Project("using Test; internal class A { public object B { get { return Papers.One; } } }") with { LanguageVersion = LanguageVersion.CSharp9 };
        Assert.Empty(project.Generate().Complaints);
    }

    private static CatalogProject Project(string code) => new CatalogProject { Code = code }.WithFile("refs.bib", Record);
}
