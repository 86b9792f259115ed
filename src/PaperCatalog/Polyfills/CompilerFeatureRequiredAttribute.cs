#if NETSTANDARD2_0
using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Names a language feature that a compiler must know to use the member.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    /// <summary>The name of the feature.</summary>
    public string FeatureName { get; } = featureName;

    /// <summary>Whether a compiler that does not know it may use the member all the same.</summary>
    public bool IsOptional { get; init; }
}
#endif
