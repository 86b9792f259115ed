namespace PaperCatalog.Generator.Cite;

/// <summary>How a citation says which paper it means.</summary>
internal enum CitationTargetKind
{
    /// <summary>By its key: <c>[Cites("he2021correct")]</c>, <c>[@he2021correct]</c>.</summary>
    Key,

    /// <summary>By names with dots, without aliases and <c>@</c>: <c>Papers.CorrectAndSmooth</c>, <c>Papers.Keys.CorrectAndSmooth</c>.</summary>
    Name,

    /// <summary>By another constant expression, as it was written; only the compiler knows its value.</summary>
    Expression,
}
