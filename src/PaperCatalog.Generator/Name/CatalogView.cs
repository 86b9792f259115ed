using PaperCatalog.Collections;
using PaperCatalog.Generator.Configuration;

namespace PaperCatalog.Generator.Name;

/// <summary>What a view of a catalog shows.</summary>
/// <param name="Members">The members that it has.</param>
/// <param name="Fewest">How many papers a member must have to be shown; 1 where all are, 0 where none is.</param>
/// <param name="Total">How many members there are with <see cref="ViewLevel.All"/>.</param>
internal sealed record CatalogView(ValueList<ViewMember> Members, int Fewest, int Total)
{
    /// <summary>How many members a view has at most, unless it is told: what the compiler takes for them is not felt.</summary>
    public const int MostMembers = 4_000;

    public static CatalogView Of(ValueList<ViewMember> members, ViewLevel level) => level switch
    {
        ViewLevel.All => Of(members, Fitting(members, CatalogLimits.Members)),
        ViewLevel.Frequent => Of(members, Math.Max(2, Fitting(members, CatalogLimits.Members))),
        ViewLevel.Auto or ViewLevel.Titles => Of(members, Fitting(members, MostMembers)),
        _ => new CatalogView(ValueList<ViewMember>.Empty, 0, members.Count),
    };

    private static CatalogView Of(ValueList<ViewMember> members, int fewest) =>
        new(fewest == 1 ? members : ValueList<ViewMember>.From(members.Where(member => member.Papers >= fewest)), fewest, members.Count);

    // The papers of the first member that is too many, and one more.
    private static int Fitting(ValueList<ViewMember> members, int most)
    {
        if (members.Count <= most)
        {
            return 1;
        }

        var papers = new int[members.Count];
        for (var i = 0; i < papers.Length; i++)
        {
            papers[i] = members[i].Papers;
        }

        Array.Sort(papers);
        return papers[papers.Length - 1 - most] + 1;
    }
}
