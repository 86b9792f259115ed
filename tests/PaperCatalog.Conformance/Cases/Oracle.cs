namespace PaperCatalog.Conformance.Cases;

/// <summary>Records of which another program or project says what they mean.</summary>
internal abstract class Oracle
{
    /// <summary>The project it comes from.</summary>
    public abstract string Name { get; }

    /// <summary>What is compared with what, in a sentence or two, and what is let differ.</summary>
    public abstract string Description { get; }

    /// <summary>The known classes of differences; the first that covers one takes it.</summary>
    public abstract IReadOnlyList<Deviation> Deviations { get; }

    /// <summary>Reads all of the oracle's inputs.</summary>
    public abstract IEnumerable<Case> Read(CorporaFolder corpora);

    /// <summary>Whether two values of a field count as equal.</summary>
    public virtual bool AreEqual(string field, string expected, string actual) => string.Equals(expected, actual, StringComparison.Ordinal);
}
