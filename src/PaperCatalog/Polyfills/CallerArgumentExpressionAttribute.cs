#if NETSTANDARD2_0
using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Gives a parameter the source text of another argument.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    /// <summary>The name of the other parameter.</summary>
    public string ParameterName { get; } = parameterName;
}
#endif
