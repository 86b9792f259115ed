#if NETSTANDARD2_0
using Microsoft.CodeAnalysis;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that members are not null when the method returns the value.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false, AllowMultiple = true)]
internal sealed class MemberNotNullWhenAttribute(bool returnValue, params string[] members) : Attribute
{
    /// <summary>The returned value that it holds for.</summary>
    public bool ReturnValue { get; } = returnValue;

    /// <summary>The names of the members.</summary>
    public string[] Members { get; } = members;
}
#endif
