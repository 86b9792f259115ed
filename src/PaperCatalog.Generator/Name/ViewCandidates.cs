using PaperCatalog.Collections;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Name;

/// <summary>What will be the members of a view, while the files of a catalog are gone through in order.</summary>
internal sealed class ViewCandidates
{
    private readonly Dictionary<ViewName, Candidate> _candidates = [];

    /// <summary>Those that a file has. They are looked up once for the file, when a record first asks.</summary>
    public Counter Of(FileView view) => new(this, view);

    /// <summary>The members, by identifier.</summary>
    /// <remarks>Spellings that give one identifier are one member; the name shown is the first in the alphabet, so that no order matters.</remarks>
    public ValueList<ViewMember> ToMembers(string className, string noun)
    {
        var candidates = new Candidate[_candidates.Count];
        _candidates.Values.CopyTo(candidates, 0);
        foreach (var candidate in candidates)
        {
            candidate.Identifier = ReservedNames.Avoid(candidate.Name.Identifier, className, noun);
        }

        Array.Sort(candidates, static (first, second) =>
            string.CompareOrdinal(first.Identifier, second.Identifier) is not 0 and var order ? order : string.CompareOrdinal(first.Name.Key, second.Name.Key));
        var members = new List<ViewMember>(candidates.Length);
        for (var start = 0; start < candidates.Length;)
        {
            var end = start + 1;
            while (end < candidates.Length && candidates[end].Identifier == candidates[start].Identifier)
            {
                end++;
            }

            members.Add(end - start == 1
                ? candidates[start].Name.ToMember(candidates[start].Identifier, candidates[start].Papers)
                : Member(candidates.AsSpan(start, end - start)));
            start = end;
        }

        return ValueList<ViewMember>.From(members);
    }

    private static ViewMember Member(ReadOnlySpan<Candidate> spellings)
    {
        var keys = new string[spellings.Length];
        var papers = 0;
        var name = spellings[0].Name.DisplayName;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = spellings[i].Name.Key;
            papers += spellings[i].Papers;
            name = string.CompareOrdinal(spellings[i].Name.DisplayName, name) < 0 ? spellings[i].Name.DisplayName : name;
        }

        return new ViewMember(spellings[0].Identifier, name, papers, ValueList<string>.Own(keys));
    }

    private Candidate Find(FileView view, int number)
    {
        var name = view[number];
        if (!_candidates.TryGetValue(name, out var candidate))
        {
            _candidates.Add(name, candidate = new Candidate(name));
        }
        else if (!ReferenceEquals(name, candidate.Name))
        {
            view.Share(number, candidate.Name);
        }

        return candidate;
    }

    /// <summary>Counts the papers of one file.</summary>
    public readonly struct Counter(ViewCandidates candidates, FileView view)
    {
        private readonly Candidate?[] _ofFile = new Candidate?[view.Count];
        private readonly int[] _papers = new int[view.Count];

        /// <summary>Counts what a record has in the view.</summary>
        public void Count(int record)
        {
            foreach (var number in view.Of(record))
            {
                if (_papers[number]++ == 0)
                {
                    _ofFile[number] = candidates.Find(view, number);
                }
            }
        }

        /// <summary>Adds what was counted to that of the other files.</summary>
        public void End()
        {
            for (var i = 0; i < _ofFile.Length; i++)
            {
                if (_ofFile[i] is { } candidate)
                {
                    candidate.Papers += _papers[i];
                }
            }
        }
    }

    /// <summary>A spelling and how many papers have it.</summary>
    private sealed class Candidate(ViewName name)
    {
        public ViewName Name { get; } = name;

        public string Identifier { get; set; } = string.Empty;

        public int Papers { get; set; }
    }
}
