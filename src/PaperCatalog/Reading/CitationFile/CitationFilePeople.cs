using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Names;
using PaperCatalog.Reading.Yaml;

namespace PaperCatalog.Reading.CitationFile;

/// <summary>Reads lists of persons and entities.</summary>
internal static class CitationFilePeople
{
    /// <summary>Stands for the authors who are left out.</summary>
    public const string Others = "others";

    public static List<Person> Read(ReadContext context, YamlNode? list, out bool hasMore)
    {
        hasMore = false;
        var people = new List<Person>();
        if (list is null)
        {
            return people;
        }

        // One person without a list around happens.
        List<YamlNode> items = list.Kind == YamlKind.Sequence ? list.Items : [list];
        for (var i = 0; i < items.Count; i++)
        {
            if (ToPerson(items[i]) is not { } person)
            {
                if (items[i].Kind != YamlKind.Scalar || items[i].Text is not null)
                {
                    context.Report(ProblemKind.MalformedName, items[i].Span, context.Text.Substring(items[i].Start, items[i].End - items[i].Start), "there is no name");
                }
            }
            else if (i == items.Count - 1 && IsMore(person.Literal))
            {
                hasMore = true;
            }
            else
            {
                people.Add(person);
            }
        }

        return people;
    }

    private static Person? ToPerson(YamlNode node)
    {
        if (node.Kind != YamlKind.Map)
        {
            return node.Text is not { } text ? null : IsMore(text) ? new Person { Literal = text } : PersonText.Read(text);
        }

        var orcid = Text(node["orcid"]) is { } address ? OrcidText.Find(address) : null;
        if (Text(node["name"]) is { } name)
        {
            return new Person { Literal = name, Orcid = orcid };
        }

        var family = Text(node["family-names"]);
        var given = Text(node["given-names"]);
        if (family is null)
        {
            return (given ?? Text(node["alias"])) is { } only ? new Person { Literal = only, Orcid = orcid } : null;
        }

        return new Person
        {
            Family = family,
            Given = given,
            NonDroppingParticle = Text(node["name-particle"]),
            Suffix = Text(node["name-suffix"]),
            Orcid = orcid,
        };
    }

    private static bool IsMore(string? name) => name is Others or "et al.";

    private static string? Text(YamlNode? node) => node?.Text?.Trim() is { Length: > 0 } text ? text : null;
}
