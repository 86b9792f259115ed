using System.Globalization;
using System.Text.Json;

namespace PaperCatalog.Conformance.Cases;

/// <summary>Reads CSL-JSON without our own reader, which is judged elsewhere.</summary>
internal static class CslReference
{
    /// <summary>What names the record and says nothing about it.</summary>
    private static readonly HashSet<string> s_labels = new(StringComparer.Ordinal) { "id", "citation-key", "citation-label", "categories", "_graph" };

    /// <summary>All fields of an item.</summary>
    public static Reference Of(JsonElement item)
    {
        var reference = new Reference();
        foreach (var property in item.EnumerateObject())
        {
            if (!s_labels.Contains(property.Name))
            {
                reference[property.Name == "shortTitle" ? "title-short" : property.Name] = Text(property.Value);
            }
        }

        return reference;
    }

    /// <summary>The people of a role.</summary>
    public static IEnumerable<Person> People(JsonElement item, string role) =>
        item.TryGetProperty(role, out var people) ? people.EnumerateArray().Select(Person) : [];

    /// <summary>A text, a number, a date or a list of names.</summary>
    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Name)),
        JsonValueKind.Object => Date(value),
        _ => value.ToString(),
    };

    private static string Name(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? Cases.People.Text(Person(value)) : value.ToString();

    private static Person Person(JsonElement value) => new()
    {
        Literal = Part(value, "literal"),
        Family = Part(value, "family"),
        Given = Part(value, "given"),
        NonDroppingParticle = Part(value, "non-dropping-particle"),
        DroppingParticle = Part(value, "dropping-particle"),
        Suffix = Part(value, "suffix"),
    };

    private static string Date(JsonElement value)
    {
        if (!value.TryGetProperty("date-parts", out var dates))
        {
            return Part(value, "raw") ?? Part(value, "literal") ?? string.Empty;
        }

        var season = Part(value, "season") is { } number ? "-" + (20 + int.Parse(number, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture) : "";
        return string.Join('/', dates.EnumerateArray().Select(static date => string.Join('-', date.EnumerateArray()))) + season;
    }

    private static string? Part(JsonElement value, string name) => value.TryGetProperty(name, out var part) ? part.ToString() : null;
}
