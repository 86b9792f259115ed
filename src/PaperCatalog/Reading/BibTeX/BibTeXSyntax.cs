namespace PaperCatalog.Reading.BibTeX;

/// <summary>The entries of a file as spans of its text, in flat lists that cost no object per entry.</summary>
internal sealed class BibTeXSyntax
{
    public List<EntrySyntax> Entries { get; } = [];

    public List<FieldSyntax> Fields { get; } = [];

    public List<ValuePart> Parts { get; } = [];
}
