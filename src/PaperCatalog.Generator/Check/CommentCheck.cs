using PaperCatalog.Generator.Cite;
using PaperCatalog.Generator.Cite.Catalogs;
using PaperCatalog.Generator.Cite.Prose;

namespace PaperCatalog.Generator.Check;

/// <summary>Checks one comment: identifiers that should be typed citations, and prose that contradicts the catalog.</summary>
internal sealed class CommentCheck
{
    private readonly CitedComment _comment;
    private readonly CatalogIndex _index;
    private readonly string _text;
    private readonly bool _isXml;
    private readonly List<CodeFinding> _findings = [];

    private CommentCheck(CitedComment comment, CatalogIndex index)
    {
        _comment = comment;
        _index = index;
        _text = comment.Comment.Text;
        _isXml = comment.Comment.IsDocumentation;
    }

    public static IReadOnlyList<CodeFinding> Of(CitedComment comment, CatalogIndex index)
    {
        var check = new CommentCheck(comment, index);
        check.Check();
        return check._findings;
    }

    private void Check()
    {
        var places = CitationPlaces.Of(_comment, mention => _index.Find(mention) is not null);
        var typed = new HashSet<IndexedPaper>(_comment.Typed.Select(_index.Find).OfType<IndexedPaper>());
        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            var paper = place.Typed is { } mention ? _index.Find(mention) : _index.Find(place.Raw!.Value.Identifier);
            if (place.Raw is { } raw)
            {
                _findings.AddRange(RawFindings.InComment(_comment, raw, paper, isCitedAlready: paper is not null && typed.Contains(paper)));
            }

            if (paper is not null)
            {
                var window = ProseWindow.Of(
                    _text, place.Frame.Outer, i == 0 ? 0 : places[i - 1].Frame.Outer.End, i + 1 == places.Count ? _text.Length : places[i + 1].Frame.Outer.Start);
                foreach (var disagreement in Disagreements.Of(_text, _isXml, place.Frame, window, paper.Paper))
                {
                    _findings.Add(CodeFinding.Of(
                        Descriptors.Disagreement,
                        _comment.InFile(disagreement.Span),
                        disagreement.What,
                        DiagnosticText.Part(paper.Paper.Key),
                        DiagnosticText.Part(disagreement.Recorded),
                        DiagnosticText.Part(disagreement.Said)));
                }
            }
        }
    }
}
