#if NETSTANDARD2_0
namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from other assemblies, friends included: they have one of that name themselves.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute;
#endif
