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
    private readonly Dictionary<string, string?> _venueKeys = new(StringComparer.Ordinal);

    public void Add(Paper paper)
    {
        foreach (var author in paper.Authors)
        {
            var key = ViewKeys.OfAuthor(author);
            if (!_authors.TryGetValue(key, out var candidate))
            {
                _authors.Add(key, candidate = new Candidate(key, PaperNames.ForPerson(author), author.DisplayName));
            }

            candidate.Papers++;
        }

        foreach (var year in ViewKeys.OfYear(paper))
        {
            var key = year.ToString(CultureInfo.InvariantCulture);
            if (!_years.TryGetValue(key, out var candidate))
            {
                _years.Add(key, candidate = new Candidate(key, PaperNames.ForYear(year), key));
            }

            candidate.Papers++;
        }

        if (VenueOf(paper) is { } venue)
        {
            if (!_venues.TryGetValue(venue, out var candidate))
            {
                _venues.Add(venue, candidate = new Candidate(venue, PaperNames.ForVenue(paper.ContainerTitle!), paper.ContainerTitle!));
            }

            candidate.Papers++;
        }
    }

    public ValueList<ViewMember> Authors(string className) => Members(_authors, className, "Author");

    public ValueList<ViewMember> Years(string className) => Members(_years, className, "Year");

    public ValueList<ViewMember> Venues(string className) => Members(_venues, className, "Venue");

    // The papers of a volume name their venue in the same words.
    private string? VenueOf(Paper paper)
    {
        if (paper.ContainerTitle is not { } title)
        {
            return null;
        }

        if (!_venueKeys.TryGetValue(title, out var key))
        {
            _venueKeys.Add(title, key = ViewKeys.OfVenue(paper).FirstOrDefault());
        }

        return key;
    }

    // Spellings that give one identifier are one member; the name shown is the first in the alphabet, so that no order matters.
    private static ValueList<ViewMember> Members(Dictionary<string, Candidate> view, string className, string noun)
    {
        var candidates = new Candidate[view.Count];
        view.Values.CopyTo(candidates, 0);
        foreach (var candidate in candidates)
        {
            candidate.Identifier = ReservedNames.Avoid(candidate.Identifier, className, noun);
        }

        Array.Sort(candidates, static (first, second) =>
            string.CompareOrdinal(first.Identifier, second.Identifier) is not 0 and var order ? order : string.CompareOrdinal(first.Key, second.Key));
        var members = new List<ViewMember>(candidates.Length);
        for (var start = 0; start < candidates.Length;)
        {
            var end = start + 1;
            while (end < candidates.Length && candidates[end].Identifier == candidates[start].Identifier)
            {
                end++;
            }

            members.Add(Member(candidates.AsSpan(start, end - start)));
            start = end;
        }

        return ValueList<ViewMember>.From(members);
    }

    private static ViewMember Member(ReadOnlySpan<Candidate> spellings)
    {
        var keys = new string[spellings.Length];
        var papers = 0;
        var name = spellings[0].DisplayName;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = spellings[i].Key;
            papers += spellings[i].Papers;
            name = string.CompareOrdinal(spellings[i].DisplayName, name) < 0 ? spellings[i].DisplayName : name;
        }

        return new ViewMember(spellings[0].Identifier, name, papers, ValueList<string>.Own(keys));
    }

    /// <summary>One spelling of an author, year or venue.</summary>
    private sealed class Candidate(string key, string identifier, string displayName)
    {
        public string Key { get; } = key;

        public string Identifier { get; set; } = identifier;

        public string DisplayName { get; } = displayName;

        public int Papers { get; set; }
    }
}
