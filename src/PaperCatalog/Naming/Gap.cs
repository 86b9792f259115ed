namespace PaperCatalog.Naming;

/// <summary>What stands between a word and the one before it, apart from space.</summary>
[Flags]
internal enum Gap
{
    None = 0,
    Comma = 1,
    Open = 2,
    Close = 4,
    Quote = 8,

    /// <summary>A colon, semicolon or dash.</summary>
    Clause = 16,

    /// <summary>The end of a sentence; the first word has it too.</summary>
    Sentence = 32,
}
