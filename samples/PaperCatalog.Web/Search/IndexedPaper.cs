namespace PaperCatalog.Web.Search;

/// <summary>A paper with the terms it can be filtered by.</summary>
internal sealed class IndexedPaper(Paper paper)
{
    private const string Proceedings = "Proceedings of the ";

    public Paper Paper { get; } = paper;

    public string Title { get; } = paper.Title ?? paper.Key;

    public IReadOnlyList<Term> Authors { get; } = [.. paper.Authors.Select(static author => Term.Of(author.DisplayName))];

    /// <summary>The journal or meeting; for a report or thesis, who published it.</summary>
    public Term? Venue { get; } = (paper.ContainerTitle ?? paper.Publisher) is { } name
        ? Term.Of(name.StartsWith(Proceedings, StringComparison.Ordinal) && paper.Kind == PaperKind.PaperConference ? name[Proceedings.Length..] : name)
        : null;

    public int? Year => Paper.Year;
}
