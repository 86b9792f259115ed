namespace PaperCatalog.Generator.Cite.Raw;

/// <summary>Finds the places in a file where an identifier of a paper may stand. Most files have none, and cost one look.</summary>
internal sealed class CitationMarks(string text)
{
    private int _address = -1;
    private int _doi = -1;
    private int _arXiv = -1;

    /// <summary>The first mark at or behind a position; the length of the text when there is none. Positions must not go back.</summary>
    public int Next(int position)
    {
        if (_address < position)
        {
            _address = IndexOf(RawCitationScanner.AddressMark, position, StringComparison.Ordinal);
        }

        if (_doi < position)
        {
            _doi = IndexOf(RawCitationScanner.DoiMark, position, StringComparison.Ordinal);
            while (_doi < text.Length && !PaperIdentifier.IsDoiStart(text, _doi, text.Length))
            {
                _doi = IndexOf(RawCitationScanner.DoiMark, _doi + 1, StringComparison.Ordinal);
            }
        }

        if (_arXiv < position)
        {
            _arXiv = IndexOf(RawCitationScanner.ArXivMark, position, StringComparison.OrdinalIgnoreCase);
        }

        return Math.Min(_address, Math.Min(_doi, _arXiv));
    }

    private int IndexOf(string mark, int start, StringComparison comparison)
    {
        var index = text.IndexOf(mark, start, comparison);
        return index < 0 ? text.Length : index;
    }
}
