using System.Collections;
using PaperCatalog.Collections;

namespace PaperCatalog;

/// <summary>Addresses as <see cref="Uri"/> objects, made when they are asked for.</summary>
internal sealed class LinkList : IReadOnlyList<Uri>, IEquatable<LinkList>
{
    public static readonly LinkList Empty = new(ValueList<Link>.Empty);

    public LinkList(ValueList<Link> links) => Links = links;

    public ValueList<Link> Links { get; }

    public int Count => Links.Count;

    public Uri this[int index] => Links[index].Uri;

    public static LinkList Of(ValueList<Link> links) => links.Count == 0 ? Empty : new LinkList(links);

    public static LinkList From(IEnumerable<Uri>? uris) => uris switch
    {
        null => Empty,
        LinkList list => list,
        _ => new LinkList(ValueList<Link>.From(uris.Select(static uri => Link.From(uri)!))),
    };

    public bool Equals(LinkList? other) => other is not null && Links.Equals(other.Links);

    public override bool Equals(object? obj) => Equals(obj as LinkList);

    public override int GetHashCode() => Links.GetHashCode();

    public IEnumerator<Uri> GetEnumerator()
    {
        foreach (var link in Links)
        {
            yield return link.Uri;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
