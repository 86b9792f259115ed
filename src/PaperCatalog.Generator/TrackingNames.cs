namespace PaperCatalog.Generator;

/// <summary>The names of the pipeline's steps, for tests that look at why a step ran.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Language = nameof(Language);
    public const string Library = nameof(Library);
    public const string PaperFiles = nameof(PaperFiles);
    public const string Records = nameof(Records);
    public const string Plan = nameof(Plan);
    public const string HintNumbers = nameof(HintNumbers);
    public const string FileSpecs = nameof(FileSpecs);
    public const string CatalogSpecs = nameof(CatalogSpecs);
    public const string OwnPapers = nameof(OwnPapers);
    public const string ReferencedPapers = nameof(ReferencedPapers);
    public const string Mentions = nameof(Mentions);
    public const string Citations = nameof(Citations);
    public const string CitationSpecs = nameof(CitationSpecs);
}
