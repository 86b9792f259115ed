using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Generator.Cite.Raw;

/// <summary>Writes a typed citation in the place of a raw one, and keeps the words of a link.</summary>
internal static class TypedCitation
{
    /// <summary>The changes of the file; null where the identifier stands in markup that cannot be replaced.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="mention">The identifier.</param>
    /// <param name="reference">What a <c>cref</c> would say, such as <c>Papers.Kahan1965</c>.</param>
    /// <param name="key">The paper's key.</param>
    public static IReadOnlyList<TextChange>? Replace(CitedComment comment, RawMention mention, string reference, string key)
    {
        var text = comment.Comment.Text;
        var isXml = comment.Comment.IsDocumentation;
        var frame = CitationFrame.Of(text, mention.Span, isXml);
        if (frame.Shape == FrameShape.Code || (!isXml && CitationKeyText.Write(key) is null))
        {
            return null;
        }

        var element = frame.Element == "seealso" ? "seealso" : "see";
        var whole = isXml
            ? $"<{element} cref=\"{reference}\"/>" + (mention.Locator is null ? string.Empty : ", " + mention.Locator)
            : CitationKeyText.Group(key, mention.Locator);
        if (frame.Shape != FrameShape.Link || IsIdentifier(text, frame.Inner, isXml))
        {
            return [Change(comment, frame.Outer, whole)];
        }

        var before = SourceSpan.FromBounds(frame.Outer.Start, frame.Inner.Start);
        var behind = SourceSpan.FromBounds(frame.Inner.End, frame.Outer.End);
        if (!isXml)
        {
            return [Change(comment, before, string.Empty), Change(comment, behind, " " + whole)];
        }

        var open = $"<{element} cref=\"{reference}\">";
        var close = $"</{element}>" + (mention.Locator is null ? string.Empty : ", " + mention.Locator);
        return WithoutStrayTags(text.Substring(frame.Inner.Start, frame.Inner.Length)) is { } mended
            ? [Change(comment, frame.Outer, open + mended + close)]
            : [Change(comment, before, open), Change(comment, behind, close)];
    }

    private static TextChange Change(CitedComment comment, SourceSpan span, string text)
    {
        var place = comment.InFile(span);
        return new TextChange(new TextSpan(place.Start, place.Length), text);
    }

    // The words of <a href="x">x</a> are no words.
    private static bool IsIdentifier(string text, SourceSpan inner, bool isXml)
    {
        var words = text.Substring(inner.Start, inner.Length);
        var found = new List<RawMention>();
        RawCitationScanner.Scan(words, 0, words.Length, isXml, found);
        return words.Trim().Length == 0 || (found.Count == 1 && found[0].Span.Length == words.Trim().Length);
    }

    // "title</a> by X": an end without a beginning would break the comment. Null when there is none.
    private static string? WithoutStrayTags(string words)
    {
        var open = 0;
        var isBalanced = true;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == '<')
            {
                var isEnd = i + 1 < words.Length && words[i + 1] == '/';
                var close = words.IndexOf('>', i);
                var isEmpty = close > 0 && words[close - 1] == '/';
                open += isEnd ? -1 : isEmpty ? 0 : 1;
                isBalanced &= open >= 0 && close > 0;
            }
        }

        if (isBalanced && open == 0)
        {
            return null;
        }

        var result = new StringBuilder(words.Length);
        var isTag = false;
        foreach (var c in words)
        {
            isTag |= c == '<';
            result.Append(isTag ? string.Empty : c == '\n' ? " " : c.ToString());
            isTag &= c != '>';
        }

        return result.ToString();
    }
}
