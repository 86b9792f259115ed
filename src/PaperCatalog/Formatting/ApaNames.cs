using System.Text;

namespace PaperCatalog.Formatting;

/// <summary>Lists of names.</summary>
/// <remarks>Source: APA 7, sections 9.8 (format, up to 20 names, ellipsis) and 9.11 (groups).</remarks>
internal static class ApaNames
{
    private const int MostNames = 20;
    private const int NamesBeforeEllipsis = 19;

    /// <summary>Authors: <c>He, H., &amp; Huang, Q.</c> Null when nobody is named.</summary>
    public static string? Inverted(IReadOnlyList<Person> people, bool hasMore)
    {
        // Two groups are joined without a comma; an inverted name needs it.
        var isFirstGroup = people.Count == 2 && FieldText.Clean(people[0].Literal) is not null;
        return Join(Names(people, static person => Inverted(person)), hasMore, !isFirstGroup);
    }

    /// <summary>Editors within a reference: <c>P. Nakov &amp; T. Zesch</c>. Null when nobody is named.</summary>
    public static string? InReadingOrder(IReadOnlyList<Person> people) =>
        Join(Names(people, static person => InReadingOrder(person)), hasMore: false, hasCommaForTwo: false);

    private static List<string> Names(IReadOnlyList<Person> people, Func<Person, string?> format)
    {
        var names = new List<string>(people.Count);
        for (var i = 0; i < people.Count; i++)
        {
            if (format(people[i]) is { } name)
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static string? Join(List<string> names, bool hasMore, bool hasCommaForTwo)
    {
        if (names.Count == 0)
        {
            return null;
        }

        var isCut = names.Count > (hasMore ? NamesBeforeEllipsis : MostNames);
        var count = isCut ? NamesBeforeEllipsis : names.Count;
        var result = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                var isLast = i == count - 1 && !isCut && !hasMore;
                result.Append(isLast && count == 2 && !hasCommaForTwo ? " & " : isLast ? ", & " : ", ");
            }

            result.Append(names[i]);
        }

        if (hasMore)
        {
            result.Append(", et al.");
        }
        else if (isCut)
        {
            result.Append(", \u2026 ").Append(names[names.Count - 1]);
        }

        return result.ToString();
    }

    private static string? Inverted(Person person)
    {
        if (Whole(person) is { } whole)
        {
            return whole;
        }

        if (Family(person) is not { } family)
        {
            return null;
        }

        var first = Space(Initials(person), FieldText.Clean(person.DroppingParticle));
        var name = first is null ? family : family + ", " + first;
        return FieldText.Clean(person.Suffix) is { } suffix ? name + ", " + suffix : name;
    }

    private static string? InReadingOrder(Person person) =>
        Whole(person) ?? Space(
            Space(Initials(person), FieldText.Clean(person.DroppingParticle)),
            Space(Family(person), FieldText.Clean(person.Suffix)));

    /// <summary>The name that is written as it stands: an organisation's, or a person's who has no family name.</summary>
    private static string? Whole(Person person) =>
        FieldText.Clean(person.Literal)
        ?? (FieldText.Clean(person.Family) is null ? FieldText.Clean(person.Given) : null);

    private static string? Family(Person person) =>
        Space(FieldText.Clean(person.NonDroppingParticle), FieldText.Clean(person.Family));

    private static string? Initials(Person person) =>
        FieldText.Clean(person.Given) is { } given ? GivenNames.ToInitials(given, person.Family) : null;

    private static string? Space(string? first, string? second) =>
        first is null ? second : second is null ? first : first + " " + second;
}
