namespace PaperCatalog;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Where it ends: the first unit behind it.</summary>
    public int End => Start + Length;
}
