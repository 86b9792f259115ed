using System.Globalization;
using PaperCatalog.Collections;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Name;

/// <summary>Names papers by title, authors and year, so that an editor's list, which knows names only, finds them by any of these words.</summary>
internal static class TitleView
{
    public const string Name = "ByTitle";

    /// <summary>Authors whose names are in a member's name; the title gets what they leave of the length of an identifier.</summary>
    private const int MostAuthors = 4;

    private const int LongestAuthor = 16;

    public static ValueList<TitleMember> Of(IEnumerable<FilePlan> files)
    {
        var members = files.SelectMany(static file => file.Members).Where(static member => member.IsNamed && member.Paper.Title is not null).ToArray();
        var names = NameAllocator.Allocate(
            Array.ConvertAll(members, static member => new ProposedName(NameOf(member.Paper), member.Paper.Key)), Name, "Title");
        var titles = new TitleMember[members.Length];
        for (var i = 0; i < titles.Length; i++)
        {
            titles[i] = new TitleMember(names[i].Identifier, members[i].Identifier);
        }

        return ValueList<TitleMember>.Own(titles);
    }

    private static string NameOf(Paper paper)
    {
        var authors = string.Concat(paper.Authors
            .Take(MostAuthors)
            .Select(static author => IdentifierWriter.Write(author.Family ?? author.DisplayName, LongestAuthor)));
        var year = paper.Year?.ToString(CultureInfo.InvariantCulture);
        var title = IdentifierWriter.Write(paper.Title!, PaperNames.Longest - authors.Length - 5);
        var isNumber = authors.Length == 0 && title.Length > 0 && char.IsDigit(title[title.Length - 1]);
        var name = title + authors + (isNumber && year is not null ? "_" : string.Empty) + year?.TrimStart('-');
        return name.Length == 0 || char.IsDigit(name[0]) ? PaperNames.FromKey(paper.Key) : name;
    }
}
