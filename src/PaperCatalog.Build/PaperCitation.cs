namespace PaperCatalog.Build;

/// <summary>A citation and the paper that it means.</summary>
/// <param name="AssemblyName">The assembly that has the paper.</param>
/// <param name="ClassName">The class of the paper's catalog.</param>
/// <param name="Key">The paper's key.</param>
/// <param name="Citation">The citation.</param>
internal sealed record PaperCitation(string AssemblyName, string ClassName, string Key, Citation Citation);
