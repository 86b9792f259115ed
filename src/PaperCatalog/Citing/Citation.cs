namespace PaperCatalog;

/// <summary>A place in code that cites a paper.</summary>
public sealed record Citation
{
    /// <summary>
    /// The type or member that cites, as C# writes it, with the types around it and without namespace: <c>Graph.Smooth(double[])</c>.
    /// Null outside of all types.
    /// </summary>
    public string? Symbol { get; init; }

    /// <summary>
    /// Its documentation comment identifier (C# specification, annex D.4.2), such as <c>M:Example.Graph.Smooth(System.Double[])</c>;
    /// null where syntax alone does not give it, as for a parameter of a type that the language has no word for.
    /// </summary>
    public string? SymbolId { get; init; }

    /// <summary>The file, relative to the project, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Where in the paper, as it was written: <c>eq. 4</c>, <c>sec. 3</c>; null when nothing was said.</summary>
    public string? Locator { get; init; }

    /// <summary>What the paper is to the code.</summary>
    public CitationRole Role { get; init; }

    /// <summary>How the code cites.</summary>
    public CitationForm Form { get; init; }

    /// <summary>Returns the symbol, the file and the line.</summary>
    public override string ToString() =>
        (Symbol is null ? string.Empty : Symbol + " ") + Path + ":" + Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
