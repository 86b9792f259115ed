using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Xml;

namespace PaperCatalog.Reading.PubMed;

/// <summary>Reads PubMed's lists of authors.</summary>
internal sealed class PubMedPeople
{
    private readonly XmlRecord _record;

    public PubMedPeople(XmlRecord record) => _record = record;

    /// <summary>Reads the lists of a type within an element; a list without a type is one of authors.</summary>
    public List<Person> Read(int parent, string type, out bool hasMore)
    {
        hasMore = false;
        var people = new List<Person>();
        foreach (var list in _record.Children(parent, "AuthorList"))
        {
            if (!string.Equals(_record.Attribute(list, "Type") ?? "authors", type, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            hasMore |= _record.Attribute(list, "CompleteYN") == "N";
            foreach (var author in _record.Children(list, "Author"))
            {
                if (ToPerson(author) is { } person)
                {
                    people.Add(person);
                }
            }
        }

        return people;
    }

    private Person? ToPerson(int author)
    {
        var orcid = Orcid(author);
        if (_record.ChildText(author, "CollectiveName") is { } organisation)
        {
            return new Person { Literal = organisation, Orcid = orcid };
        }

        var family = _record.ChildText(author, "LastName");
        var given = _record.ChildText(author, "ForeName") ?? _record.ChildText(author, "FirstName") ?? _record.ChildText(author, "Initials");
        if (family is null)
        {
            return given is null ? null : new Person { Literal = given, Orcid = orcid };
        }

        return new Person { Family = family, Given = given, Suffix = _record.ChildText(author, "Suffix"), Orcid = orcid };
    }

    private string? Orcid(int author)
    {
        foreach (var identifier in _record.Children(author, "Identifier"))
        {
            if (string.Equals(_record.Attribute(identifier, "Source"), "ORCID", StringComparison.OrdinalIgnoreCase)
                && _record.Text(identifier) is { } text)
            {
                return OrcidText.Find(text) ?? OrcidText.Find(Grouped(text));
            }
        }

        return null;
    }

    /// <summary>Sixteen digits without hyphens, as older records have them.</summary>
    private static string Grouped(string text) => text.Length < 16
        ? text
        : text.Substring(text.Length - 16).Insert(12, "-").Insert(8, "-").Insert(4, "-");
}
