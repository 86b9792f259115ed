#if NETSTANDARD2_0
using Microsoft.CodeAnalysis;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Names the language that a string is written in.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class StringSyntaxAttribute(string syntax) : Attribute
{
    /// <summary>The name of the language.</summary>
    public string Syntax { get; } = syntax;
}
#endif
