using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Name;

/// <summary>Gives the papers of a catalog their keys, in order.</summary>
/// <remarks>A key finds one paper: a made-up one, and one that an earlier paper has, give way to the identifier.</remarks>
internal sealed class PaperKeys
{
    // Without those that only one record has, as nearly all are; these meet no other key, but the identifier of an earlier paper they may.
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<int> _hashes = [];

    /// <summary>What a key is told from others by at a glance.</summary>
    public static int Hash(string key) => StringComparer.Ordinal.GetHashCode(key);

    /// <summary>Whether a key that only one record has is sure to be free.</summary>
    public bool IsFree(int hash) => !_hashes.Contains(hash);

    /// <summary>The key of the next paper.</summary>
    /// <param name="entry">The paper.</param>
    /// <param name="identifier">Its identifier.</param>
    /// <param name="mayBeShared">Whether another record may have its key.</param>
    public string Give(PaperEntry entry, string identifier, bool mayBeShared)
    {
        var key = entry.Paper.Key;
        if (entry.KeyOrigin != KeyOrigin.Record || _taken.Contains(key))
        {
            key = identifier;
        }
        else if (!mayBeShared)
        {
            return key;
        }

        if (_taken.Add(key))
        {
            _hashes.Add(Hash(key));
        }

        return key;
    }
}
