using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Names;

namespace PaperCatalog.Reading.Tagged;

/// <summary>The names of a record, in order.</summary>
internal sealed class TaggedPeople
{
    private static readonly char[] s_semicolon = [';'];

    private readonly List<Person> _people = [];

    /// <summary>Whether the record leaves out further names.</summary>
    public bool HasMore { get; private set; }

    public Person[] ToArray() => [.. _people];

    public void Clear()
    {
        _people.Clear();
        HasMore = false;
    }

    /// <summary>Adds the names of one field: one, or several with semicolons between.</summary>
    public void Add(ReadContext context, string text, SourceSpan span)
    {
        foreach (var part in text.Split(s_semicolon, StringSplitOptions.RemoveEmptyEntries))
        {
            AddOne(context, part.Trim(), span, isPerson: false);
        }
    }

    /// <summary>Adds one name.</summary>
    public void AddOne(ReadContext context, string name, SourceSpan span, bool isPerson)
    {
        if (InvertedName.IsMore(name))
        {
            HasMore = true;
            return;
        }

        if (InvertedName.Parse(name, isPerson, out var fault) is { } person)
        {
            _people.Add(person);
        }

        if (fault != NameFault.None)
        {
            context.Report(ProblemKind.MalformedName, span, name, "there are more than two commas");
        }
    }

    public void Add(Person person) => _people.Add(person);

    /// <summary>Gives the last person the ORCID iD that a text holds.</summary>
    public void SetOrcid(string text)
    {
        if (_people.Count > 0 && OrcidText.Find(text) is { } orcid)
        {
            _people[_people.Count - 1] = _people[_people.Count - 1] with { Orcid = orcid };
        }
    }
}
