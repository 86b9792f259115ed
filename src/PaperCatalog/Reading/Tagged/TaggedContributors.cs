using PaperCatalog.Collections;

namespace PaperCatalog.Reading.Tagged;

/// <summary>The people of a record who have a role of their own, which its tag says.</summary>
internal static class TaggedContributors
{
    public static ValueList<Contributor> Read(ReadContext context, TaggedRecord record, params (string Tag, ContributorRole Role)[] roles)
    {
        List<Contributor>? contributors = null;
        foreach (var (tag, role) in roles)
        {
            var index = record.IndexOf(tag);
            if (index < 0)
            {
                continue;
            }

            var people = new TaggedPeople();
            for (; index >= 0; index = record.IndexOf(tag, index + 1))
            {
                people.Add(context, record.Value(index), record[index].Value);
            }

            contributors ??= [];
            contributors.AddRange(people.ToArray().Select(person => new Contributor(role, person)));
        }

        return ValueList<Contributor>.From(contributors);
    }
}
