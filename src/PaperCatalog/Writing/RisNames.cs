namespace PaperCatalog.Writing;

/// <summary>Writes names as <c>Family, Given, Suffix</c>.</summary>
/// <remarks>Source: "RIS Format Specifications" (ResearchSoft), "Author fields"; the EndNote manual, "Author names".</remarks>
internal static class RisNames
{
    /// <summary>The name; null for one without any part.</summary>
    public static string? Write(Person person)
    {
        if (person.Literal is { } literal)
        {
            return WriteOrganization(literal.Trim());
        }

        var family = Join(Clean(person.NonDroppingParticle), Clean(person.Family));
        var given = Join(Clean(person.Given), Clean(person.DroppingParticle));
        var suffix = Clean(person.Suffix);
        if (family.Length == 0)
        {
            return given.Length == 0 ? null : given;
        }

        return suffix.Length > 0 ? $"{family}, {given}, {suffix}" : given.Length > 0 ? $"{family}, {given}" : family;
    }

    /// <summary>A comma at the end, or a doubled one within, says that the name has no parts.</summary>
    private static string WriteOrganization(string name)
    {
        // A semicolon would part two names, and a comma at the beginning would be read as a family name that is missing.
        name = name.Replace(';', ',').TrimStart(',', ' ');
        var comma = name.IndexOf(',');
        return name.Length == 0 ? name : comma < 0 ? name + "," : name.Insert(comma, ",");
    }

    private static string Clean(string? part) => part is null ? string.Empty : part.Replace(",", string.Empty).Replace(";", string.Empty).Trim();

    private static string Join(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : first + " " + second;
}
