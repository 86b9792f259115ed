using System.Globalization;

namespace PaperCatalog.Naming;

/// <summary>Makes names for papers and for the views of a catalog: each a pure function of what it names.</summary>
internal static class PaperNames
{
    /// <summary>The most UTF-16 units an identifier has; the metadata of a member holds 1,019 bytes of it.</summary>
    public const int Longest = 128;

    /// <summary>What a paper is called whose key or text has no letter and no digit.</summary>
    public const string Fallback = "Paper";

    /// <summary>The C# identifier for a citation key: <c>he2021correct</c> gives <c>He2021Correct</c>.</summary>
    public static string FromKey(string key)
    {
        var identifier = IdentifierWriter.Write(key, Longest);
        return ReservedNames.Avoid(identifier.Length == 0 ? Fallback : identifier);
    }

    /// <summary>The identifier for a paper that has a key; where nothing of the key can be in one, as with emoji, what its text gives.</summary>
    public static string ForPaper(Paper paper) =>
        IdentifierWriter.Write(paper.Key, Longest).Length > 0
            ? FromKey(paper.Key)
            : Infer(paper.Title, paper.Abstract, [.. paper.Links.Select(static link => link.ToString())]).Identifier;

    /// <summary>The name of a paper that has no key, from its title, else from its abstract.</summary>
    /// <remarks>The name is the one that <see cref="FromKey"/> gives for it, so that it serves as the record's key.</remarks>
    public static InferredName Infer(string? title, string? @abstract, IReadOnlyList<string> links)
    {
        var (text, origin) = NameInference.FindText(title, @abstract, links);
        return new InferredName(FromKey(FromKey(text)), origin);
    }

    /// <summary>The member of <c>ByAuthor</c> for a person: <c>HoraceHe</c>, <c>VincentVanGogh</c>.</summary>
    public static string ForPerson(Person person) => PersonNames.ToIdentifier(person);

    /// <summary>The member of <c>ByYear</c> for a year: <c>Y2021</c>, and <c>YBc44</c> for -44.</summary>
    public static string ForYear(int year) => year < 0
        ? "YBc" + (-(long)year).ToString(CultureInfo.InvariantCulture)
        : "Y" + year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The member of <c>ByVenue</c> for a venue: <c>Iclr</c>, <c>SemEval</c>.</summary>
    public static string ForVenue(string venue) => VenueNames.ToIdentifier(venue);

    /// <summary>Equal for years and volumes of one venue: <c>iclr</c> for <c>ICLR 2021</c> and for <c>ICLR</c>.</summary>
    public static string VenueKey(string venue) => VenueNames.ToKey(venue);
}
