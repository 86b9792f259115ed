#if NETSTANDARD2_0
using Microsoft.CodeAnalysis;

namespace System;

/// <summary>A place in a sequence, counted from its start or its end.</summary>
[Embedded]
internal readonly struct Index
{
    // Places from the end are stored as their complement.
    private readonly int _value;

    /// <summary>Makes a place.</summary>
    public Index(int value, bool fromEnd = false)
    {
        if (value < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value));
        }

        _value = fromEnd ? ~value : value;
    }

    /// <summary>The start.</summary>
    public static Index Start => default;

    /// <summary>The end.</summary>
    public static Index End => new(0, fromEnd: true);

    /// <summary>Whether <see cref="Value"/> is counted from the end.</summary>
    public bool IsFromEnd => _value < 0;

    /// <summary>The distance from the start or the end.</summary>
    public int Value => IsFromEnd ? ~_value : _value;

    /// <summary>A place counted from the start.</summary>
    public static implicit operator Index(int value) => new(value);

    /// <summary>The distance from the start in a sequence of the length.</summary>
    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;
}
#endif
