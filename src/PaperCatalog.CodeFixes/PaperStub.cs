using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check;
using PaperCatalog.Generator.Cite.Prose;
using PaperCatalog.Generator.Cite.Raw;

namespace PaperCatalog.CodeFixes;

/// <summary>A BibTeX entry with what a comment tells about a paper: its identifier, and a title where a link or quotation has one.</summary>
internal sealed class PaperStub
{
    private readonly string _key;
    private readonly string _fields;

    private PaperStub(string key, string fields)
    {
        _key = key;
        _fields = fields;
    }

    /// <summary>The entry for a diagnostic; null when it names no identifier.</summary>
    public static PaperStub? For(Diagnostic diagnostic, SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.IdentifierKind, out var name)
            || !diagnostic.Properties.TryGetValue(DiagnosticProperties.Identifier, out var identifier)
            || !Enum.TryParse(name, out PaperIdentifierKind kind)
            || identifier is null)
        {
            return null;
        }

        var site = CitationSite.Find(tree, diagnostic.Location.SourceSpan, cancellationToken);
        var said = tree.GetText(cancellationToken).ToString(diagnostic.Location.SourceSpan);
        var field = kind switch
        {
            PaperIdentifierKind.Doi => Field("doi", identifier),
            PaperIdentifierKind.ArXiv => Field("eprint", identifier) + Field("eprinttype", "arxiv"),
            PaperIdentifierKind.AclAnthology => Field("url", "https://aclanthology.org/" + (char.IsLetter(identifier[0]) ? identifier.ToUpperInvariant() : identifier)),
            PaperIdentifierKind.OpenReview => Field("url", "https://openreview.net/forum?id=" + identifier),
            _ => Field("url", site is { Comment.Comment.IsDocumentation: true } ? said.Replace("&amp;", "&") : said),
        };
        var title = site is null ? null : TitleAt(site);
        return new PaperStub(KeyOf(kind, identifier), (title is null ? string.Empty : Field("title", Escape(title))) + field);
    }

    /// <summary>The file with the entry at its end; null when it would not be read there, as in a file of another format than its name says.</summary>
    public SourceText? AppendTo(SourceText text, string path, CancellationToken cancellationToken)
    {
        var before = text.ToString();
        var lineEnd = before.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        var gap = before.Trim().Length == 0 ? string.Empty : before.EndsWith("\n", StringComparison.Ordinal) ? lineEnd : lineEnd + lineEnd;
        var entry = (gap + "@misc{" + _key + ",\n" + _fields + "}\n").Replace("\r\n", "\n").Replace("\n", lineEnd);
        var changed = text.WithChanges(new TextChange(new TextSpan(text.Length, 0), entry));
        var records = PaperReader.Read(changed.ToString(), path, cancellationToken).Records;
        var count = PaperReader.Read(before, path, cancellationToken).Records.Count;
        return records.Count == count + 1 && records[count].Paper.Key == _key ? changed : null;
    }

    private static string? TitleAt(CitationSite site)
    {
        var text = site.Comment.Comment.Text;
        var isXml = site.Comment.Comment.IsDocumentation;
        var frame = CitationFrame.Of(text, site.Mention.Span, isXml);
        var slot = frame.Shape == FrameShape.Link
            ? frame.Inner
            : QuotedTitle.Before(text, frame.Outer.Start, ProseWindow.Of(text, frame.Outer, 0, text.Length).Start);
        var words = ProseWords.Of(text, slot.Start, slot.End, isXml);
        return slot.Length > 0 && OtherTitle.IsTitle(text, words)
            ? text.Substring(words[0].Start, words[words.Count - 1].End - words[0].Start).Replace('\n', ' ')
            : null;
    }

    private static string Field(string name, string value) => "  " + name + " = {" + value + "},\n";

    private static string KeyOf(PaperIdentifierKind kind, string identifier)
    {
        var key = new StringBuilder();
        var prefix = kind switch { PaperIdentifierKind.Doi => "doi-", PaperIdentifierKind.ArXiv => "arxiv-", _ => string.Empty };
        foreach (var c in prefix + identifier)
        {
            var isPlain = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_';
            if (isPlain || (key.Length > 0 && key[key.Length - 1] != '-'))
            {
                key.Append(isPlain ? c : '-');
            }
        }

        return key.ToString().TrimEnd('-');
    }

    // Of LaTeX's own characters those that stand in titles as they are.
    private static string Escape(string title)
    {
        var result = new StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (c is '&' or '%' or '#' or '_' or '$')
            {
                result.Append('\\');
            }

            if (c is not ('\\' or '{' or '}' or '<' or '>'))
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }
}
