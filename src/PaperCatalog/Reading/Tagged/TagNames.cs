namespace PaperCatalog.Reading.Tagged;

/// <summary>Tags as lower-case strings; those that are known are not made anew for each field.</summary>
internal sealed class TagNames
{
    private readonly Dictionary<int, string> _shortTags = [];

    /// <summary>The tag in lower case; tags are ASCII.</summary>
    public string Get(ReadOnlySpan<char> tag)
    {
        if (tag.Length > 4)
        {
            return tag.ToString().ToLowerInvariant();
        }

        var key = 0;
        foreach (var c in tag)
        {
            key = (key << 7) | (c & 0x7F);
        }

        if (!_shortTags.TryGetValue(key, out var name))
        {
            name = tag.ToString().ToLowerInvariant();
            _shortTags.Add(key, name);
        }

        return name;
    }
}
