namespace PaperCatalog.Reading.CslJson;

/// <summary>The lines <c>Name: value</c> of a note, in which programs keep what an item has no variable for.</summary>
/// <remarks>Source: the citeproc-js manual, "Cheater syntax for odd fields"; Zotero's Extra field.</remarks>
internal readonly struct CslNote
{
    private const int LongestName = 20;

    private readonly Dictionary<string, string>? _values;

    public CslNote(string? note)
    {
        _values = null;
        if (note is null || note.IndexOf(':') < 0)
        {
            return;
        }

        foreach (var part in note.Split('\n'))
        {
            var line = part.Trim();
            if (line.StartsWith("{:", StringComparison.Ordinal) && line.EndsWith("}", StringComparison.Ordinal))
            {
                line = line.Substring(2, line.Length - 3);
            }

            var colon = line.IndexOf(':');
            if (colon is <= 0 or > LongestName)
            {
                continue;
            }

            _values ??= new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            var name = line.Substring(0, colon).Trim();
            var value = line.Substring(colon + 1).Trim();
            if (value.Length > 0 && !_values.ContainsKey(name))
            {
                _values.Add(name, value);
            }
        }
    }

    /// <summary>The value behind a name, without regard to case; null when there is none.</summary>
    public string? this[string name] => _values is not null && _values.TryGetValue(name, out var value) ? value : null;
}
