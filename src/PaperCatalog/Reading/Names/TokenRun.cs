namespace PaperCatalog.Reading.Names;

/// <summary>Some consecutive words of a name: from one index up to, not including, another.</summary>
internal readonly record struct TokenRun(int Start, int End)
{
    public bool IsEmpty => End <= Start;
}
