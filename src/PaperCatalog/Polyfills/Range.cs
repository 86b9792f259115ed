#if NETSTANDARD2_0
using Microsoft.CodeAnalysis;

namespace System;

/// <summary>A part of a sequence.</summary>
[Embedded]
internal readonly struct Range(Index start, Index end)
{
    /// <summary>The whole sequence.</summary>
    public static Range All => new(Index.Start, Index.End);

    /// <summary>The first place.</summary>
    public Index Start { get; } = start;

    /// <summary>The place after the last one.</summary>
    public Index End { get; } = end;

    /// <summary>The part from a place to the end.</summary>
    public static Range StartAt(Index start) => new(start, Index.End);

    /// <summary>The part from the start to a place.</summary>
    public static Range EndAt(Index end) => new(Index.Start, end);
}
#endif
