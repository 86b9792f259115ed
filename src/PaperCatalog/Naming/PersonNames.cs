namespace PaperCatalog.Naming;

/// <summary>Identifiers for persons: the whole name in reading order, letters as they are written.</summary>
internal static class PersonNames
{
    private const int Longest = 80;

    public static string ToIdentifier(Person person)
    {
        var identifier = IdentifierWriter.Write(person.DisplayName, Longest);
        return ReservedNames.Avoid(identifier.Length == 0 ? "Unnamed" : identifier, noun: "Author");
    }
}
