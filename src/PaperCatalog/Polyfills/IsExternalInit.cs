#if NETSTANDARD2_0
using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Marks an <c>init</c> accessor.</summary>
[Embedded]
internal static class IsExternalInit;
#endif
