using PaperCatalog;

namespace Library;

/// <summary>Decides, after <see cref="Papers.Turing1936"/>, section 9.</summary>
[Cites(Papers.Keys.Hopper1952, Locator = "p. 3", Role = CitationRole.Background)]
public static class Machine
{
    // as in [@turing1936, eq. 1]
    public static int Step(int state) => state + 1;
}
