using System.Text;

namespace PaperCatalog.Catalog.Pages;

/// <summary>Persons in a page record: the parts between tabs, empty ones at the end left out.</summary>
internal static class PersonText
{
    public static void Append(StringBuilder record, Person person)
    {
        string?[] parts =
        [
            person.Family, person.Given, person.NonDroppingParticle, person.DroppingParticle,
            person.Suffix, person.Literal, person.Orcid,
        ];
        var count = parts.Length;
        while (count > 1 && parts[count - 1] is null)
        {
            count--;
        }

        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                record.Append('\t');
            }

            PageText.AppendValue(record, parts[i] ?? string.Empty, isPart: true);
        }
    }

    public static Person Read(ReadOnlySpan<char> value)
    {
        var rest = value;
        return new Person
        {
            Family = Next(ref rest),
            Given = Next(ref rest),
            NonDroppingParticle = Next(ref rest),
            DroppingParticle = Next(ref rest),
            Suffix = Next(ref rest),
            Literal = Next(ref rest),
            Orcid = Next(ref rest),
        };
    }

    /// <summary>The names as BibTeX usually writes them, to tell whether a raw field says just this.</summary>
    public static string AsBibTeX(IReadOnlyList<Person> persons, bool hasMore)
    {
        var text = new StringBuilder();
        foreach (var person in persons)
        {
            if (text.Length > 0)
            {
                text.Append(" and ");
            }

            if (person.Literal is not null)
            {
                text.Append('{').Append(person.Literal).Append('}');
                continue;
            }

            if (person.NonDroppingParticle is not null)
            {
                text.Append(person.NonDroppingParticle).Append(' ');
            }

            text.Append(person.Family);
            if (person.Suffix is not null)
            {
                text.Append(", ").Append(person.Suffix);
            }

            if (person.Given is not null)
            {
                text.Append(", ").Append(person.Given);
            }
        }

        return hasMore ? text.Append(" and others").ToString() : text.ToString();
    }

    private static string? Next(ref ReadOnlySpan<char> rest)
    {
        var tab = rest.IndexOf('\t');
        var part = tab < 0 ? rest : rest.Slice(0, tab);
        rest = tab < 0 ? default : rest.Slice(tab + 1);
        return part.IsEmpty ? null : PageText.Unescape(part);
    }
}
