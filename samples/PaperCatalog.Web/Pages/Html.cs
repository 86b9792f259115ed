namespace PaperCatalog.Web.Pages;

/// <summary>A piece of a page. Text gets into one only through <see cref="Of"/>, which escapes it.</summary>
internal sealed class Html
{
    private readonly string _markup;

    private Html(string markup) => _markup = markup;

    public static Html Empty { get; } = new("");

    /// <summary>Makes a piece: the literal part is markup, and what stands in holes is text, unless it is a piece itself.</summary>
    public static Html Of(HtmlHandler markup) => new(markup.Finish());

    public override string ToString() => _markup;
}
