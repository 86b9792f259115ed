namespace PaperCatalog.Conformance.Cases;

/// <summary>Compares records field by field.</summary>
internal static class Comparison
{
    /// <summary>The fields that an oracle has, with ours.</summary>
    public static IEnumerable<Difference> Fields(Reference expected, Paper? paper, string source)
    {
        var actual = paper is null ? new Reference() : Reference.Of(paper);
        foreach (var name in expected.Names)
        {
            yield return new Difference(name, expected[name], actual[name], paper, source);
        }
    }

    /// <summary>The fields that an oracle has and those that we alone have.</summary>
    public static IEnumerable<Difference> AllFields(Reference expected, Paper? paper, string source)
    {
        var actual = paper is null ? new Reference() : Reference.Of(paper);
        foreach (var name in expected.Names.Union(actual.Names, StringComparer.Ordinal))
        {
            yield return new Difference(name, expected[name], actual[name], paper, source);
        }
    }
}
