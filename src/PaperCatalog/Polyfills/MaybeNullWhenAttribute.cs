#if NETSTANDARD2_0
using Microsoft.CodeAnalysis;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that a parameter may be null when the method returns the value.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class MaybeNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The returned value that it holds for.</summary>
    public bool ReturnValue { get; } = returnValue;
}
#endif
