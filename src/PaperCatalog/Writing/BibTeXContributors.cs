namespace PaperCatalog.Writing;

/// <summary>The fields of the people with a role of their own.</summary>
/// <remarks>Source: the BibLaTeX manual, 2.2.2 "Data Fields" and 2.3.6 "Editorial Roles".</remarks>
internal static class BibTeXContributors
{
    private static readonly (string Names, string Type)[] s_editors =
        [("editora", "editoratype"), ("editorb", "editorbtype"), ("editorc", "editorctype")];

    /// <summary>
    /// The names of each role with their field, and the field that says the role where the names' field does not.
    /// There is room for three roles that have no field of their own.
    /// </summary>
    public static IEnumerable<(string Field, Person[] People, string? TypeField, string? Type)> Of(Paper paper)
    {
        var count = 0;
        foreach (var group in paper.Contributors.GroupBy(static contributor => contributor.Role))
        {
            Person[] people = [.. group.Select(static contributor => contributor.Person)];
            if (group.Key is ContributorRole.Translator or ContributorRole.ContainerAuthor)
            {
                yield return (group.Key == ContributorRole.Translator ? "translator" : "bookauthor", people, null, null);
            }
            else if (count < s_editors.Length)
            {
                var (names, type) = s_editors[count++];
                yield return (names, people, type, group.Key.ToCslName());
            }
        }
    }
}
