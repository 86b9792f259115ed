namespace PaperCatalog.Fuzzing.Cases;

/// <summary>How far a case goes through the house.</summary>
internal enum FuzzLevel
{
    /// <summary>Read, as text and as bytes.</summary>
    Parse,

    /// <summary>Read, written in each format, read again.</summary>
    Write,

    /// <summary>Through the generator and the analyzers, inside a compiler.</summary>
    Generate,

    /// <summary>Compiled, loaded and asked for every value.</summary>
    Execute,
}
