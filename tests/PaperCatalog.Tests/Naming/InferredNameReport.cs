using PaperCatalog.Naming;

namespace PaperCatalog.Tests.Naming;

/// <summary>Prints the names that bare abstracts get, for a person to judge; docs/naming.md has the figures.</summary>
public sealed class InferredNameReport(ITestOutputHelper output)
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Names_of_two_hundred_abstracts(int sample)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var count = 0;
        foreach (var (id, title, text) in AclAbstracts.Read(sample))
        {
            var name = PaperNames.Infer(null, text, AclAbstracts.LinksOf(text));
            Assert.Null(IdentifierRules.WhatIsWrongWith(name.Identifier));
            Assert.True(name.Identifier.Length <= 64, name.Identifier);
            output.WriteLine($"{++count,3} {name.Identifier,-42} {name.Origin,-14} {id}: {title}");
            names.Add(name.Identifier);
        }

        Assert.Equal(200, count);
        Assert.True(names.Count > 190, "Names tell the papers apart.");
    }
}
