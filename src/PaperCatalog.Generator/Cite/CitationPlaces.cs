using PaperCatalog.Generator.Cite.Raw;

namespace PaperCatalog.Generator.Cite;

/// <summary>The citations of a comment in order, those inside the markup of another left out.</summary>
internal static class CitationPlaces
{
    /// <summary>The places of a comment.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="isCitation">Whether a typed mention is one: a <c>cref</c> may mean anything.</param>
    public static List<CitationPlace> Of(CitedComment comment, Func<CitationMention, bool> isCitation)
    {
        var text = comment.Comment.Text;
        var isXml = comment.Comment.IsDocumentation;
        var places = new List<CitationPlace>();
        foreach (var raw in comment.Raw)
        {
            var frame = CitationFrame.Of(text, raw.Span, isXml);
            if (frame.Shape != FrameShape.Code)
            {
                places.Add(new CitationPlace(frame, null, raw));
            }
        }

        foreach (var mention in comment.Typed.Where(isCitation))
        {
            var start = comment.InText(mention.Start);
            var span = new SourceSpan(start, Math.Min(mention.Length, text.Length - start));
            places.Add(new CitationPlace(mention.Form == CitationForm.Documentation ? OfReference(text, span) : OfGroup(text, span), mention, null));
        }

        places.Sort(static (first, second) => first.Frame.Outer.Start.CompareTo(second.Frame.Outer.Start));
        return WithoutInner(places);
    }

    // [arXiv:1412.6980](https://arxiv.org/abs/1412.6980) is one citation.
    private static List<CitationPlace> WithoutInner(List<CitationPlace> places)
    {
        var outer = new List<CitationPlace>(places.Count);
        foreach (var place in places)
        {
            if (outer.Count == 0 || place.Frame.Outer.End > outer[outer.Count - 1].Frame.Outer.End)
            {
                outer.Add(place);
            }
        }

        return outer;
    }

    // <see cref="Papers.X"/> and <see cref="Papers.X">words</see>
    private static CitationFrame OfReference(string text, SourceSpan span)
    {
        var open = span.Start == 0 ? -1 : text.LastIndexOf('<', span.Start - 1);
        var tagEnd = text.IndexOf('>', span.End);
        if (open < 0 || tagEnd < 0)
        {
            return new CitationFrame(FrameShape.Bare, span);
        }

        var tag = SourceSpan.FromBounds(open, tagEnd + 1);
        var name = text.Substring(open + 1).Split(' ', '\n')[0];
        var close = text[tagEnd - 1] == '/' ? -1 : text.IndexOf("</" + name + ">", tagEnd, StringComparison.Ordinal);
        return close < 0
            ? new CitationFrame(FrameShape.Brackets, tag)
            : new CitationFrame(
                FrameShape.Link,
                SourceSpan.FromBounds(open, close + name.Length + 3),
                SourceSpan.FromBounds(tagEnd + 1, close),
                name);
    }

    // [see @key, p. 3]
    private static CitationFrame OfGroup(string text, SourceSpan span)
    {
        var open = text.LastIndexOf('[', Math.Max(0, span.Start - 1));
        var close = text.IndexOf(']', span.End);
        return open < 0 || close < 0
            ? new CitationFrame(FrameShape.Bare, span)
            : new CitationFrame(FrameShape.Brackets, SourceSpan.FromBounds(open, close + 1));
    }
}
