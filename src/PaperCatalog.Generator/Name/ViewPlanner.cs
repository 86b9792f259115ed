using System.Globalization;
using PaperCatalog.Catalog;
using PaperCatalog.Collections;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Name;

/// <summary>Collects the authors, years and venues of a catalog.</summary>
internal sealed class ViewPlanner
{
    private readonly Dictionary<string, Candidate> _authors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Candidate> _years = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Candidate> _venues = new(StringComparer.Ordinal);

    public void Add(Paper paper)
    {
        foreach (var author in paper.Authors)
        {
            Add(_authors, ViewKeys.OfAuthor(author), author, static author => new Candidate(PaperNames.ForPerson(author), author.DisplayName));
        }

        foreach (var year in ViewKeys.OfYear(paper))
        {
            var text = year.ToString(CultureInfo.InvariantCulture);
            Add(_years, text, (year, text), static year => new Candidate(PaperNames.ForYear(year.year), year.text));
        }

        foreach (var key in ViewKeys.OfVenue(paper))
        {
            Add(_venues, key, paper.ContainerTitle!, static title => new Candidate(PaperNames.ForVenue(title), title));
        }
    }

    public ValueList<ViewMember> Authors(string className) => Members(_authors, className, "Author");

    public ValueList<ViewMember> Years(string className) => Members(_years, className, "Year");

    public ValueList<ViewMember> Venues(string className) => Members(_venues, className, "Venue");

    private static void Add<T>(Dictionary<string, Candidate> view, string key, T source, Func<T, Candidate> make)
    {
        if (!view.TryGetValue(key, out var candidate))
        {
            view.Add(key, candidate = make(source));
        }

        candidate.Papers++;
    }

    // Spellings that give one identifier are one member; the name shown is the first in the alphabet, so that no order matters.
    private static ValueList<ViewMember> Members(Dictionary<string, Candidate> view, string className, string noun) =>
        ValueList<ViewMember>.From(
            view
                .GroupBy(candidate => ReservedNames.Avoid(candidate.Value.Identifier, className, noun), StringComparer.Ordinal)
                .OrderBy(static member => member.Key, StringComparer.Ordinal)
                .Select(static member => new ViewMember(
                    member.Key,
                    member.Select(static candidate => candidate.Value.DisplayName).OrderBy(static name => name, StringComparer.Ordinal).First(),
                    member.Sum(static candidate => candidate.Value.Papers),
                    ValueList<string>.From(member.Select(static candidate => candidate.Key).OrderBy(static key => key, StringComparer.Ordinal)))));

    /// <summary>One spelling of an author, year or venue.</summary>
    private sealed class Candidate(string identifier, string displayName)
    {
        public string Identifier { get; } = identifier;

        public string DisplayName { get; } = displayName;

        public int Papers { get; set; }
    }
}
