using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Name;

/// <summary>Gives the papers of a catalog their keys, in order.</summary>
/// <remarks>A key finds one paper: a made-up one, and one that an earlier paper has, give way to the identifier.</remarks>
internal sealed class PaperKeys
{
    // Without those that only one record has, as nearly all are; these meet no other key, but the identifier of an earlier paper they may.
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The key of the next paper.</summary>
    /// <param name="entry">The paper.</param>
    /// <param name="identifier">Its identifier.</param>
    /// <param name="mayBeShared">Whether another record may have its key.</param>
    public string Give(PaperEntry entry, string identifier, bool mayBeShared)
    {
        var key = entry.Paper.Key;
        if (entry.KeyOrigin == KeyOrigin.Record && (mayBeShared ? _taken.Add(key) : _taken.Count == 0 || !_taken.Contains(key)))
        {
            return key;
        }

        _taken.Add(identifier);
        return identifier;
    }
}
