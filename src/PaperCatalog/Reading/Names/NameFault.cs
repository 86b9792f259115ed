namespace PaperCatalog.Reading.Names;

/// <summary>What is wrong with a name.</summary>
internal enum NameFault : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>More than two commas.</summary>
    TooManyCommas,

    /// <summary>Nothing follows the last comma.</summary>
    TrailingComma,

    /// <summary>An opening brace has no partner.</summary>
    UnclosedBrace,

    /// <summary>A closing brace has no partner.</summary>
    UnmatchedBrace,

    /// <summary>Semicolons stand where <c>and</c> should.</summary>
    Semicolons,

    /// <summary>Nothing stands between two <c>and</c>, or before the first or after the last.</summary>
    Empty,
}
