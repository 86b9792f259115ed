using PaperCatalog.Generator.Cite;
using PaperCatalog.Generator.Cite.Catalogs;
using PaperCatalog.Generator.Cite.Raw;

namespace PaperCatalog.Generator.Check;

/// <summary>What is to be said about one citation.</summary>
internal static class RawFindings
{
    public static IEnumerable<CodeFinding> InComment(CitedComment comment, RawMention mention, IndexedPaper? paper, bool isCitedAlready)
    {
        var span = comment.InFile(mention.Span);
        if (paper is null)
        {
            return mention.Identifier.Kind == PaperIdentifierKind.Address ? [] : [Unknown(span, mention)];
        }

        var form = comment.Comment.IsDocumentation && paper.HasMember ? $"<see cref=\"{paper.ClassName}.{paper.Identifier}\"/>" : CitationKeyText.Group(paper.Paper.Key);
        return isCitedAlready
            ? OfStatus(span, paper)
            : [Raw(span, paper, form).With(paper), .. OfStatus(span, paper)];
    }

    /// <summary>In a string, where nothing can be replaced without changing what the program does.</summary>
    public static IEnumerable<CodeFinding> InString(RawMention mention, CatalogIndex index) =>
        index.Find(mention.Identifier) is { } paper ? [Raw(mention.Span, paper, paper.ClassName + "." + (paper.HasMember ? paper.Identifier : "TryFind"))]
        : mention.Identifier.Kind is PaperIdentifierKind.Address or PaperIdentifierKind.Pdf ? []
        : [Unknown(mention.Span, mention)];

    /// <summary>What the record says about retraction and successors.</summary>
    public static IEnumerable<CodeFinding> OfStatus(SourceSpan span, IndexedPaper paper)
    {
        var status = PaperStatus.Of(paper.Paper);
        if (!status.IsRetracted && !status.IsSuperseded)
        {
            return [];
        }

        var detail = status.Detail.Length == 0 ? string.Empty : ": " + DiagnosticText.Part(status.Detail);
        return [CodeFinding.Of(status.IsRetracted ? Descriptors.RetractedPaper : Descriptors.SupersededPaper, span, Name(paper), detail)];
    }

    private static CodeFinding Raw(SourceSpan span, IndexedPaper paper, string form) =>
        CodeFinding.Of(Descriptors.RawCitation, span, Name(paper), DiagnosticText.Of(form));

    private static CodeFinding Unknown(SourceSpan span, RawMention mention)
    {
        var finding = CodeFinding.Of(Descriptors.UnknownRawCitation, span, DiagnosticText.Of(mention.Identifier.Key));
        return finding with
        {
            Properties = finding.Properties
                .Add(DiagnosticProperties.IdentifierKind, mention.Identifier.Kind.ToString())
                .Add(DiagnosticProperties.Identifier, mention.Identifier.Key),
        };
    }

    private static string Name(IndexedPaper paper) => DiagnosticText.Part(paper.Paper.Title ?? paper.Paper.Key);
}
