namespace PaperCatalog;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">The offset of the first unit, from 0.</param>
/// <param name="Length">The number of units; 0 for a place between two.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The offset after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The stretch between two offsets.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);
}
