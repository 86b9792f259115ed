namespace PaperCatalog.Conformance.Cases;

/// <summary>Lists of names as text.</summary>
internal static class People
{
    /// <summary>The names, each with all its parts in one order, so that an oracle's division of them counts.</summary>
    public static string Text(IEnumerable<Person> people) => string.Join("; ", people.Select(Text));

    /// <summary>A name as <c>particle family, suffix, given</c>; the dropping particle belongs to the given names.</summary>
    public static string Text(Person person)
    {
        if (person.Literal is { } literal)
        {
            return literal;
        }

        var given = Join(' ', person.Given, person.DroppingParticle);
        return Join(", ", Join(' ', person.NonDroppingParticle, person.Family), person.Suffix, given);
    }

    private static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(static part => !string.IsNullOrEmpty(part)));

    private static string Join(char separator, params string?[] parts) => string.Join(separator, parts.Where(static part => !string.IsNullOrEmpty(part)));
}
