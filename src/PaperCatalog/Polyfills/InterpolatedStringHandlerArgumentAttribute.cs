#if NETSTANDARD2_0
using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Names the arguments that are passed on to the handler of an interpolated string.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(params string[] arguments) : Attribute
{
    /// <summary>Makes the attribute for one argument.</summary>
    public InterpolatedStringHandlerArgumentAttribute(string argument)
        : this([argument])
    {
    }

    /// <summary>The names of the arguments; empty for the instance.</summary>
    public string[] Arguments { get; } = arguments;
}
#endif
