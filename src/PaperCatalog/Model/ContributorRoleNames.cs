namespace PaperCatalog;

/// <summary>The names that CSL gives to the roles of contributors.</summary>
/// <remarks>Source: CSL 1.0.2, appendix "Standard Variables", "Name Variables".</remarks>
public static class ContributorRoleNames
{
    // In the order of the enumeration.
    private static readonly string[] s_names =
    [
        "contributor",
        "chair",
        "collection-editor",
        "compiler",
        "composer",
        "container-author",
        "curator",
        "director",
        "editorial-director",
        "executive-producer",
        "guest",
        "host",
        "illustrator",
        "interviewer",
        "narrator",
        "organizer",
        "original-author",
        "performer",
        "producer",
        "recipient",
        "reviewed-author",
        "script-writer",
        "series-creator",
        "translator",
    ];

    private static readonly Dictionary<string, ContributorRole> s_roles = Enumerable.Range(0, s_names.Length)
        .ToDictionary(static i => s_names[i], static i => (ContributorRole)i, StringComparer.Ordinal);

    /// <summary>All roles, in the order of the enumeration.</summary>
    internal static IReadOnlyList<string> All => s_names;

    /// <summary>CSL's name of the role, such as <c>container-author</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's.</exception>
    public static string ToCslName(this ContributorRole role) =>
        (uint)role < (uint)s_names.Length ? s_names[(int)role] : throw new ArgumentOutOfRangeException(nameof(role));

    /// <summary>Finds the role with a CSL name.</summary>
    /// <param name="name">A name such as <c>container-author</c>; null gives false.</param>
    /// <param name="role">The role; <see cref="ContributorRole.Contributor"/> when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? name, out ContributorRole role)
    {
        role = default;
        return name is not null && s_roles.TryGetValue(name, out role);
    }
}
