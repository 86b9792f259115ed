using PaperCatalog.Reading.Values;

namespace PaperCatalog.Reading;

/// <summary>Collects the fields of one record as they stand in the file, with their places.</summary>
internal sealed class RawFields
{
    private readonly FoldedText _folded = new();
    private readonly List<PaperField> _fields = [];
    private List<SourceSpan> _spans = [];

    public int Count => _fields.Count;

    /// <summary>The places, in the order of the fields.</summary>
    public List<SourceSpan> Spans => _spans;

    public void Clear()
    {
        _fields.Clear();
        _spans = [];
    }

    /// <summary>Adds a field; its name becomes lower case, and runs of white space in its value one space.</summary>
    public void Add(string name, ReadOnlySpan<char> value, SourceSpan span)
    {
        _fields.Add(new PaperField(name.ToLowerInvariant(), _folded.Fold(value)));
        _spans.Add(span);
    }

    public PaperFields ToFields() => _fields.Count == 0 ? PaperFields.Empty : new PaperFields([.. _fields]);
}
