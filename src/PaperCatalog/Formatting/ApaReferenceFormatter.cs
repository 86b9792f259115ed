namespace PaperCatalog.Formatting;

/// <summary>Author-date references in the manner of APA 7, chapters 9 and 10.</summary>
/// <remarks>
/// Elements stand in the order author, date, title, source, address. Without authors, the editors of a work
/// of its own take their place, else the title comes first. A paper without a title shows its key in
/// brackets, where APA puts a description of an untitled work.
/// </remarks>
internal sealed class ApaReferenceFormatter : ReferenceFormatter
{
    public override IReadOnlyList<ReferenceRun> FormatRuns(Paper paper)
    {
        if (paper is null)
        {
            throw new ArgumentNullException(nameof(paper));
        }

        var placement = ApaKinds.PlacementOf(paper);
        var contributors = ApaNames.Inverted(paper.Authors, paper.HasMoreAuthors);
        var editorsLead = contributors is null && placement == ApaPlacement.Alone;
        if (editorsLead && ApaNames.Inverted(paper.Editors, hasMore: false) is { } editors)
        {
            contributors = editors + EditorLabel(paper);
        }

        var source = new ApaSource(paper, placement, contributors, showsEditors: !editorsLead);
        var reference = new ReferenceBuilder();
        reference.AppendElement(contributors);
        if (contributors is null)
        {
            source.AppendTitle(reference);
        }

        AppendDate(reference, paper, isRequired: contributors is not null || FieldText.Clean(paper.Title) is not null);
        if (contributors is not null)
        {
            source.AppendTitle(reference);
        }

        source.AppendSource(reference);
        AppendEnd(reference, paper);
        return reference.ToRuns();
    }

    internal static string EditorLabel(Paper paper) => paper.Editors.Count == 1 ? " (Ed.)" : " (Eds.)";

    private static void AppendDate(ReferenceBuilder reference, Paper paper, bool isRequired)
    {
        if (paper.Issued is { } issued)
        {
            reference.AppendElement("(" + ApaDates.Format(issued, ApaKinds.HasExactDate(paper.Kind)) + ")");
        }
        else if (isRequired)
        {
            reference.AppendElement("(n.d.)");
        }
    }

    /// <summary>Ends the line with the address, which takes no full stop, or with one.</summary>
    private static void AppendEnd(ReferenceBuilder reference, Paper paper)
    {
        string? address = null;
        if (FieldText.Clean(paper.Doi) is { } doi)
        {
            address = WebAddresses.OfDoi(doi);
        }
        else if (paper.UrlLink is { } link)
        {
            address = WebAddresses.OfLink(link);
        }
        else if (FieldText.Clean(paper.ArXivId) is { } arXivId)
        {
            address = WebAddresses.OfArXiv(arXivId);
        }

        if (address is not null)
        {
            reference.BeginElement();
            reference.AppendLink(address, WebAddresses.IsWeb(address) ? address : null);
        }
        else if (!reference.IsLoneLabel)
        {
            reference.EndSentence();
        }
    }
}
