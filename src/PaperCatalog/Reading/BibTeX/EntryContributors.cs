using PaperCatalog.Collections;

namespace PaperCatalog.Reading.BibTeX;

/// <summary>The people of an entry who are not its authors: its editors, and those with a role of their own.</summary>
/// <remarks>Source: the BibLaTeX manual, 2.2.2 "Data Fields" and 2.3.6 "Editorial Roles".</remarks>
internal readonly record struct EntryContributors(ValueList<Person> Editors, ValueList<Contributor> Others)
{
    private static readonly (FieldId Names, FieldId Type)[] s_editors =
    [
        (FieldId.Editor, FieldId.EditorType),
        (FieldId.EditorA, FieldId.EditorAType),
        (FieldId.EditorB, FieldId.EditorBType),
        (FieldId.EditorC, FieldId.EditorCType),
    ];

    private static readonly (FieldId Names, ContributorRole Role)[] s_others =
    [
        (FieldId.Translator, ContributorRole.Translator),
        (FieldId.BookAuthor, ContributorRole.ContainerAuthor),
    ];

    public static EntryContributors Read(EntryFields fields)
    {
        var editors = ValueList<Person>.Empty;
        List<Contributor>? others = null;
        foreach (var (names, type) in s_editors)
        {
            if (!fields.Has(names))
            {
                continue;
            }

            var people = fields.People(names, out _);
            if (RoleOf(fields.Raw(type)) is { } role)
            {
                Add(ref others, role, people);
            }
            else
            {
                editors = editors.Count == 0 ? people : ValueList<Person>.From(editors.Concat(people));
            }
        }

        foreach (var (names, role) in s_others)
        {
            if (fields.Has(names))
            {
                Add(ref others, role, fields.People(names, out _));
            }
        }

        return new EntryContributors(editors, ValueList<Contributor>.From(others));
    }

    /// <summary>CSL's role for a type of editor; null for what CSL calls an editor.</summary>
    private static ContributorRole? RoleOf(string? editorType) => editorType?.ToLowerInvariant() switch
    {
        null or "editor" or "redactor" or "reviser" => null,
        var type when ContributorRoleNames.TryParse(type, out var role) => role,
        _ => ContributorRole.Contributor,
    };

    private static void Add(ref List<Contributor>? list, ContributorRole role, ValueList<Person> people)
    {
        list ??= [];
        foreach (var person in people.AsSpan())
        {
            list.Add(new Contributor(role, person));
        }
    }
}
