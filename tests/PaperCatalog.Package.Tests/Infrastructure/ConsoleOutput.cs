namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>What the project <c>Consumers/Console</c> prints, however it is published.</summary>
internal static class ConsoleOutput
{
    /// <summary>The lines; BannedSymbols.txt looks like a paper and is not among them.</summary>
    public const string Expected =
        """
        title: The Education of a Computer
        source: papers/abstracts.txt
        heading: Early Papers
        same: True
        all: hopper1952education turing1936computable he2021correct
        umlaut: Müller
        author: 1
        year: turing1936computable
        doi: hopper1952education
        arxiv: he2021correct
        nothing: False
        bibtex: True
        csl: True
        cited: turing1936computable sec. 2
        switch: by key

        """;
}
