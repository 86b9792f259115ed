using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Json;
using PaperCatalog.Reading.Names;

namespace PaperCatalog.Reading.CslJson;

/// <summary>Reads CSL's name variables.</summary>
/// <remarks>Source: <c>csl-data.json</c> of CSL 1.0.2, <c>name-variable</c>.</remarks>
internal sealed class CslNames
{
    private readonly ReadContext _context;

    public CslNames(ReadContext context) => _context = context;

    /// <summary>Reads a list of names, or the one name or text that stands for it.</summary>
    /// <param name="value">The variable, or null.</param>
    /// <param name="orcids">The ORCID iDs in the order of the names, as our writer puts them, or null.</param>
    /// <param name="hasMore">Whether the list ends with <c>others</c>.</param>
    public List<Person> Read(JsonValue? value, JsonValue? orcids, out bool hasMore)
    {
        hasMore = false;
        var people = new List<Person>();
        if (value is null)
        {
            return people;
        }

        List<JsonValue> names = value.Kind == JsonKind.Array ? value.Items : [value];
        for (var i = 0; i < names.Count; i++)
        {
            if (ToPerson(names[i]) is not { } person)
            {
                continue;
            }

            if (i == names.Count - 1 && person.Literal is "others" or "et al." or "et al")
            {
                hasMore = true;
                continue;
            }

            if (orcids is { Kind: JsonKind.Array } && i < orcids.Items.Count && orcids.Items[i].Text is { } orcid)
            {
                person = person with { Orcid = orcid };
            }

            people.Add(person);
        }

        return people;
    }

    private Person? ToPerson(JsonValue value)
    {
        if (value.Kind == JsonKind.String)
        {
            return value.Text is "others" or "et al." or "et al" ? new Person { Literal = value.Text } : PersonText.Read(value.Text!);
        }

        if (value.Kind != JsonKind.Object)
        {
            if (value.Kind != JsonKind.Null)
            {
                Report(value, "this is no name");
            }

            return null;
        }

        var person = new Person
        {
            Family = CslText.Line(value["family"]),
            Given = CslText.Line(value["given"]),
            DroppingParticle = CslText.Line(value["dropping-particle"]),
            NonDroppingParticle = CslText.Line(value["non-dropping-particle"]),
            Suffix = CslText.Line(value["suffix"]),
            Literal = CslText.Line(value["literal"]),
            Orcid = (CslText.Verbatim(value["ORCID"]) ?? CslText.Verbatim(value["orcid"])) is { } orcid ? OrcidText.Find(orcid) : null,
        };
        if (person.Family is not null || person.Literal is not null)
        {
            return person;
        }

        // Crossref has the name of an organisation as "name".
        var name = CslText.Line(value["name"]) ?? (person.DisplayName.Length > 0 ? person.DisplayName : null);
        if (name is null)
        {
            Report(value, "this name is empty");
            return null;
        }

        return new Person { Literal = name, Orcid = person.Orcid };
    }

    private void Report(JsonValue value, string message) =>
        _context.Report(ProblemKind.MalformedName, value.Span, _context.Text.Substring(value.Start, Math.Min(80, value.End - value.Start)), message);
}
