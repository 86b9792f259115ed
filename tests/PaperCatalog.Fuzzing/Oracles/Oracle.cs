namespace PaperCatalog.Fuzzing.Oracles;

/// <summary>What must hold of every case, whatever it is.</summary>
internal enum Oracle
{
    /// <summary>O1: no exception, no failure of the generator or an analyzer, no dead process.</summary>
    NoException,

    /// <summary>O2: generated trees have no syntax error, only kinds, attributes and names that were planned.</summary>
    OnlyWhatWasPlanned,

    /// <summary>O3: generated code compiles without an error or a warning.</summary>
    Compiles,

    /// <summary>O4: every value arrives as it was read.</summary>
    ValuesArrive,

    /// <summary>O5: what is damaged costs no neighbour.</summary>
    NeighboursStay,

    /// <summary>O6: every place lies in the file, and what was lost is said where it was lost.</summary>
    Located,

    /// <summary>O7: messages are one visible line, generated code has no invisible sign.</summary>
    VisibleText,

    /// <summary>O8: memory grows no faster than the input, on a small stack, without hanging.</summary>
    Cheap,

    /// <summary>O9: what was written reads back as it was, and is written the same again.</summary>
    Idempotent,
}
