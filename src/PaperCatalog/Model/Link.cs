using PaperCatalog.Reading.Links;

namespace PaperCatalog;

/// <summary>An absolute address, compared by its text: <see cref="Uri"/> takes two that differ in the fragment for one.</summary>
internal sealed class Link : IEquatable<Link>
{
    private Uri? _uri;

    private Link(string text) => Text = text;

    public string Text { get; }

    public Uri Uri => _uri ??= new Uri(Text, UriKind.Absolute);

    /// <summary>The address in a text; null when it is no absolute address.</summary>
    public static Link? Parse(string? text)
    {
        var address = text?.Trim();
        if (address is null)
        {
            return null;
        }

        return PlainAddress.IsPlain(address.AsSpan()) ? new Link(address)
            : Uri.TryCreate(address, UriKind.Absolute, out var uri) ? new Link(address) { _uri = uri }
            : null;
    }

    public static Link? From(Uri? uri) => uri is null ? null : new Link(uri.OriginalString) { _uri = uri };

    /// <summary>An address of which it is known that <see cref="Parse"/> accepts it.</summary>
    public static Link FromTrusted(string text) => new(text);

    public bool Equals(Link? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Link);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;
}
