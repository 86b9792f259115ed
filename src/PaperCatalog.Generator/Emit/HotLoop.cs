using System.Runtime.CompilerServices;

namespace PaperCatalog.Generator.Emit;

/// <summary>For the few loops that see every character of a catalog.</summary>
internal static class HotLoop
{
    /// <summary>
    /// Compiles the method well at once. A compiler process lives for a second or two: what waits to be found hot stays slow for most
    /// of it. The value is <c>AggressiveOptimization</c>, which .NET Standard 2.0 has no name for, and .NET Framework ignores.
    /// </summary>
    public const MethodImplOptions Compilation = (MethodImplOptions)512;
}
