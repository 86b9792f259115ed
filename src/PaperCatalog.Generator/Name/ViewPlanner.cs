using System.Globalization;
using PaperCatalog.Catalog;
using PaperCatalog.Collections;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Name;

/// <summary>Collects the authors, years and venues of a catalog.</summary>
internal sealed class ViewPlanner
{
    private readonly Dictionary<string, Person> _authors = new(StringComparer.Ordinal);
    private readonly HashSet<int> _years = [];
    private readonly Dictionary<string, string> _venues = new(StringComparer.Ordinal);

    public void Add(Paper paper)
    {
        foreach (var author in paper.Authors)
        {
            var key = ViewKeys.OfAuthor(author);
            if (!_authors.ContainsKey(key))
            {
                _authors.Add(key, author);
            }
        }

        _years.UnionWith(ViewKeys.OfYear(paper));
        foreach (var key in ViewKeys.OfVenue(paper))
        {
            if (!_venues.ContainsKey(key))
            {
                _venues.Add(key, paper.ContainerTitle!);
            }
        }
    }

    public ValueList<ViewMember> Authors(string className) =>
        Members(_authors.Select(static author => (PaperNames.ForPerson(author.Value), author.Value.DisplayName, author.Key)), className, "Author");

    public ValueList<ViewMember> Venues(string className) =>
        Members(_venues.Select(static venue => (PaperNames.ForVenue(venue.Value), venue.Value, venue.Key)), className, "Venue");

    public ValueList<ViewMember> Years(string className) =>
        Members(
            _years.Select(static year =>
            {
                var text = year.ToString(CultureInfo.InvariantCulture);
                return (PaperNames.ForYear(year), text, text);
            }),
            className,
            "Year");

    // Spellings that give one identifier are one member; the name shown is the first in the alphabet, so that no order matters.
    private static ValueList<ViewMember> Members(
        IEnumerable<(string Identifier, string DisplayName, string Key)> candidates, string className, string noun) =>
        ValueList<ViewMember>.From(
            candidates
                .GroupBy(candidate => ReservedNames.Avoid(candidate.Identifier, className, noun), StringComparer.Ordinal)
                .OrderBy(static member => member.Key, StringComparer.Ordinal)
                .Select(static member => new ViewMember(
                    member.Key,
                    member.Select(static candidate => candidate.DisplayName).OrderBy(static name => name, StringComparer.Ordinal).First(),
                    ValueList<string>.From(member.Select(static candidate => candidate.Key).OrderBy(static key => key, StringComparer.Ordinal)))));
}
