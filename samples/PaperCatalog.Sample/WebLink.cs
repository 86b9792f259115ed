using Spectre.Console;

namespace PaperCatalog.Sample;

/// <summary>An address that can be clicked where the terminal can do it.</summary>
internal static class WebLink
{
    public static Paragraph Full(Uri address) => To(address, address.AbsoluteUri);

    public static Paragraph Short(Uri address) => To(address, ShortText(address));

    /// <summary>The address without its scheme, which the reader of a table does not need.</summary>
    public static string ShortText(Uri address) => address.Host + address.PathAndQuery;

    private static Paragraph To(Uri address, string text) => new(text, new Style(Color.Blue), new Link(address.AbsoluteUri));
}
