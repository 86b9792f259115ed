namespace PaperCatalog;

/// <summary>An author, editor or other contributor: a CSL name variable.</summary>
/// <remarks>
/// Source: CSL 1.0.2, "Names" (name parts) and the CSL-JSON schema (<c>name-variable</c>). A person has
/// a <see cref="Family"/> name; an organisation has only a <see cref="Literal"/>.
/// </remarks>
public sealed record Person
{
    /// <summary>The family name without its particles, such as <c>Gogh</c>; null for an organisation.</summary>
    public string? Family { get; init; }

    /// <summary>The given names or initials, such as <c>Vincent</c>; null when none is known.</summary>
    public string? Given { get; init; }

    /// <summary>
    /// The particle that belongs to the family name and stays with it when the name stands alone, such as
    /// <c>van</c> (BibTeX's "von part"); null when there is none.
    /// </summary>
    public string? NonDroppingParticle { get; init; }

    /// <summary>The particle that is left out when the family name stands alone; null when there is none.</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>What follows the name, such as <c>Jr.</c> or <c>III</c>; null when nothing does.</summary>
    public string? Suffix { get; init; }

    /// <summary>The whole name of an organisation or of a person whose name has no parts; null for others.</summary>
    public string? Literal { get; init; }

    /// <summary>The ORCID iD as sixteen digits in groups, <c>0000-0002-1825-0097</c>; null when none is given.</summary>
    public string? Orcid { get; init; }

    /// <summary>The name in reading order: <c>Vincent van Gogh</c>, or the <see cref="Literal"/>.</summary>
    public string DisplayName =>
        Literal ?? Join(Given, DroppingParticle, NonDroppingParticle, Family, Suffix);

    /// <summary>The family name with its non-dropping particle, as in a citation: <c>van Gogh</c>.</summary>
    public string CitationName =>
        Literal ?? (Family is null ? Given ?? string.Empty : Join(NonDroppingParticle, Family));

    /// <summary>Returns <see cref="DisplayName"/>.</summary>
    public override string ToString() => DisplayName;

    // Asked for every author of every paper; most names have two parts.
    private static string Join(string? first, string? second, string? third = null, string? fourth = null, string? fifth = null) =>
        Join(Join(Join(Join(first, second), third), fourth), fifth);

    private static string Join(string? first, string? second) =>
        string.IsNullOrEmpty(first) ? second ?? string.Empty
        : string.IsNullOrEmpty(second) ? first!
        : first + " " + second;
}
