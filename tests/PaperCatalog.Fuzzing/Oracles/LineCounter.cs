namespace PaperCatalog.Fuzzing.Oracles;

/// <summary>Lines as an editor counts them; written apart from the reader's own, to check it.</summary>
internal sealed class LineCounter
{
    private readonly List<int> _starts = [0];

    public LineCounter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The line of an offset, from 1.</summary>
    public int LineOf(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index + 1 : ~index;
    }
}
