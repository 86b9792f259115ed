using PaperCatalog.Collections;

namespace PaperCatalog.Reading.BibTeX;

/// <summary>The entries of a file as spans of its text, in flat lists that cost no object per entry.</summary>
internal sealed class BibTeXSyntax
{
    public PieceList<EntrySyntax> Entries { get; } = new();

    public PieceList<FieldSyntax> Fields { get; } = new();

    public PieceList<ValuePart> Parts { get; } = new();
}
