namespace PaperCatalog.Reading.Latex;

/// <summary>The commands that a file defines itself with <c>\newcommand</c>, <c>\providecommand</c>, <c>\renewcommand</c> or <c>\def</c>.</summary>
internal sealed class LatexMacros
{
    public static readonly LatexMacros None = new();

    /// <summary>Finds the definitions in a text, wherever they stand.</summary>
    public static LatexMacros FindIn(string text) => None;
}
