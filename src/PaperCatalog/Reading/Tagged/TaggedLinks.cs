using PaperCatalog.Reading.Links;

namespace PaperCatalog.Reading.Tagged;

/// <summary>The addresses of a record: the first one of its own is the record's, the others are links.</summary>
internal sealed class TaggedLinks
{
    private static readonly char[] s_separators = [' ', ';'];

    /// <summary>The address of the record; null when none was found yet.</summary>
    public string? Url { get; private set; }

    /// <summary>All other addresses.</summary>
    public List<string> Others { get; } = [];

    public void Clear()
    {
        Url = null;
        Others.Clear();
    }

    /// <summary>Takes the addresses of a field, which may hold several.</summary>
    public void Add(string text, bool isOwn)
    {
        if (LinkFinder.IsAddress(text.AsSpan()))
        {
            Take(text, isOwn);
            return;
        }

        foreach (var part in text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var address = part.Trim('<', '>', ',');
            if (address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && LinkFinder.IsAddress(address.AsSpan()))
            {
                Take(address, isOwn);
            }
        }
    }

    private void Take(string address, bool isOwn)
    {
        if (isOwn && Url is null && Link.Parse(address) is not null)
        {
            Url = address;
        }
        else if (address != Url)
        {
            Others.Add(address);
        }
    }
}
