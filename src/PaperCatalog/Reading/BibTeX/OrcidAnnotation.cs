using PaperCatalog.Collections;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Reading.BibTeX;

/// <summary>The ORCID iDs of authors in BibLaTeX's annotation <c>author+an:orcid = {1="0000-…"; 2="…"}</c>.</summary>
/// <remarks>Source: the BibLaTeX manual, 3.7 "Data Annotations".</remarks>
internal static class OrcidAnnotation
{
    public static ValueList<Person> Apply(ValueList<Person> authors, string? annotation)
    {
        if (annotation is null)
        {
            return authors;
        }

        Person[] result = [.. authors];
        foreach (var item in annotation.Split(';'))
        {
            var equals = item.IndexOf('=');
            if (equals > 0 && int.TryParse(item.Substring(0, equals).Trim(), out var number)
                && number >= 1 && number <= result.Length && OrcidText.Find(item.Substring(equals + 1)) is { } orcid)
            {
                result[number - 1] = result[number - 1] with { Orcid = orcid };
            }
        }

        return ValueList<Person>.Own(result);
    }
}
