namespace PaperCatalog.Naming;

/// <summary>Gives each record of a catalog a name of its own.</summary>
/// <remarks>
/// The first record keeps the name, so that appending papers renames nothing. A later twin's suffix comes from its own
/// identity and not from a count, so that no edit of another twin makes <c>X_2</c> silently mean a different paper.
/// </remarks>
internal static class NameAllocator
{
    private const int SuffixLength = 4;

    /// <summary>No vowels, so that no suffix is a word; a letter first, which no <c>_</c> of our identifiers has after it.</summary>
    private const string SuffixLetters = "bcdfghjkmnpqrstvwxz";
    private const string SuffixCharacters = SuffixLetters + "23456789";

    /// <summary>The names in the order of the proposals. Names that differ in case, compatibility forms or letters that look alike only collide.</summary>
    /// <param name="proposals">The names asked for.</param>
    /// <param name="enclosing">The name of the class that will hold the members, or null.</param>
    /// <param name="noun">What is appended to a reserved name.</param>
    public static AllocatedName[] Allocate(
        IReadOnlyList<ProposedName> proposals, string? enclosing = null, string noun = "Paper") =>
        AllocateRequested([.. proposals.Select(proposal => RequestedName.Of(proposal, enclosing, noun))]);

    /// <summary>The same for names that were made ready before.</summary>
    public static AllocatedName[] AllocateRequested(IReadOnlyList<RequestedName> requests)
    {
        var names = new AllocatedName[requests.Count];
        var holders = new Dictionary<NameLook, int>(requests.Count);
        for (var i = 0; i < names.Length; i++)
        {
            if (!holders.TryGetValue(requests[i].Look, out var holder))
            {
                holders.Add(requests[i].Look, i);
                holder = -1;
            }

            names[i] = new AllocatedName(requests[i].Identifier, holder);
        }

        // After all plain names are given, so that no suffixed name takes one.
        var counts = new Dictionary<NameLook, int>();
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].IsSuffixed)
            {
                names[i] = names[i] with { Identifier = Suffixed(requests[i], i, holders, counts) };
            }
        }

        return names;
    }

    private static string Suffixed(RequestedName request, int index, Dictionary<NameLook, int> holders, Dictionary<NameLook, int> counts)
    {
        var name = request.Identifier + "_" + Suffix(request.Identity);
        var look = NameLook.Of(name);

        // Equal identities, or a chance of one in 460,000: only then the order tells. The count goes on where
        // it stopped, so that many of them cost no more than one each.
        counts.TryGetValue(look, out var count);
        var final = count == 0 ? name : Numbered(name, count + 1);
        while (!TryHold(holders, NameLook.Of(final), index) || ReservedNames.Contains(final))
        {
            count++;
            final = Numbered(name, count + 1);
        }

        counts[look] = count + 1;
        return final;
    }

    private static bool TryHold(Dictionary<NameLook, int> holders, NameLook look, int index)
    {
        if (holders.ContainsKey(look))
        {
            return false;
        }

        holders.Add(look, index);
        return true;
    }

    private static string Numbered(string name, int number) => FormattableString.Invariant($"{name}_{number}");

    private static string Suffix(string identity)
    {
        // FNV-1a with a last mixing: the same in every process, which string.GetHashCode is not.
        var hash = 14695981039346656037UL;
        foreach (var c in identity)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        hash = unchecked((hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL);
        hash ^= hash >> 32;
        var suffix = new char[SuffixLength];
        suffix[0] = SuffixLetters[(int)(hash % (ulong)SuffixLetters.Length)];
        hash /= (ulong)SuffixLetters.Length;
        for (var i = 1; i < suffix.Length; i++)
        {
            suffix[i] = SuffixCharacters[(int)(hash % (ulong)SuffixCharacters.Length)];
            hash /= (ulong)SuffixCharacters.Length;
        }

        return new string(suffix);
    }
}
