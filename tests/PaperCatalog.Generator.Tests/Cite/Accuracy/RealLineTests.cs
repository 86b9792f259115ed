using PaperCatalog.Generator.Tests.Infrastructure;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Cite.Accuracy;

/// <summary>Comments of real repositories, which stand in the shared research and not in this one.</summary>
public sealed class RealLineTests
{
    [Theory]
    [InlineData("by Ding et al.", "arthur2007", "first author Ding")]
    [InlineData("Modest Computer Clusters", "yuan2015", "title LightLDA: Big Topic Models on Modest Computer Clusters")]
    [InlineData("`Aggregated Residual Transformation ", "xie2017", "title Aggregated Residual Transformation for Deep Neural Networks")]
    [InlineData("Gradient Tree-Boosted Tweedie", "yang2018", null)]
    [InlineData("agarwal2018reductions", "agarwal2018", null)]
    [InlineData("refer to Algorithm 2 in", "korobeynikov2010", null)]
    [InlineData("Wide ResNet-50-2", "zagoruyko2016", null)]
    [InlineData("see: https://arxiv.org/abs/1412.6071", "graham2014", null)]
    [InlineData("citeseerx.ist.psu.edu", "bradley2007", null)]
    [InlineData("florian-loitsch", "loitsch2010", null)]
    [InlineData("by Qi et al (2010)", "qi2010", null)]
    public async Task A_real_comment_is_understood(string part, string key, string? contradiction)
    {
        var research = SharedFolder.Require("research/peers.md");
        var comment = (await File.ReadAllLinesAsync(research, TestContext.Current.CancellationToken))
            .First(line => line.StartsWith("//", StringComparison.Ordinal) && line.Contains(part, StringComparison.Ordinal));
        var project = (new CatalogProject { Code = comment + "\nclass A { }\n" })
            .WithFile("papers/catalog.bib", await File.ReadAllTextAsync(Path.Combine(LabelledLine.Folder, "catalog.bib"), TestContext.Current.CancellationToken));

        var said = (await project.AnalyzeAsync()).ToLookup(static diagnostic => diagnostic.Id);

        Assert.Equal(key, Assert.Single(said["PCAT0403"]).Properties["PaperCatalog.Key"]);
        var span = said["PCAT0405"].Select(static one => one.Location.SourceSpan).FirstOrDefault();
        Assert.Equal(contradiction?.Split(' ')[^1] is null ? 0 : 1, said["PCAT0405"].Count());
        Assert.EndsWith(project.Code.Substring(span.Start, span.Length), contradiction ?? string.Empty, StringComparison.Ordinal);
    }
}
