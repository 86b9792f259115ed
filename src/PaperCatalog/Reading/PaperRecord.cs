using PaperCatalog.Collections;

namespace PaperCatalog;

/// <summary>A record as it was read: the paper, and where its parts stand in the text.</summary>
public sealed record PaperRecord
{
    private readonly ValueList<SourceSpan> _fieldSpans = ValueList<SourceSpan>.Empty;

    /// <summary>The paper.</summary>
    public required Paper Paper { get; init; }

    /// <summary>The whole record, from its first character to its last.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The citation key; where the key was inferred, the beginning of the record.</summary>
    public required SourceSpan KeySpan { get; init; }

    /// <summary>Where the key comes from.</summary>
    public KeyOrigin KeyOrigin { get; init; }

    /// <summary>The value of each of <see cref="Paper.Fields"/> with its delimiters, in the same order.</summary>
    public IReadOnlyList<SourceSpan> FieldSpans { get => _fieldSpans; init => _fieldSpans = ValueList<SourceSpan>.From(value); }
}
