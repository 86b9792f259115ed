#if NETSTANDARD2_0
using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Names the method that builds a collection from a collection expression.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    /// <summary>The type that has the method.</summary>
    public Type BuilderType { get; } = builderType;

    /// <summary>The name of the method.</summary>
    public string MethodName { get; } = methodName;
}
#endif
