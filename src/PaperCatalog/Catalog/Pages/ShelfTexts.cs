namespace PaperCatalog.Catalog.Pages;

/// <summary>What the records of one file share: its path, and texts that many of them have. May be used by several threads.</summary>
internal sealed class ShelfTexts
{
    /// <summary>For records that stand by themselves.</summary>
    public static readonly ShelfTexts None = new(string.Empty, []);

    private readonly IReadOnlyList<string> _texts;
    private readonly string?[] _values;
    private readonly Person?[] _persons;

    /// <param name="path">The path of the records' file; empty when they give it themselves.</param>
    /// <param name="texts">The texts as <see cref="PageText"/> writes them.</param>
    public ShelfTexts(string path, IReadOnlyList<string> texts)
    {
        Path = path;
        _texts = texts;
        _values = new string?[texts.Count];
        _persons = new Person?[texts.Count];
    }

    /// <summary>The path of the records' file; empty when they give it themselves.</summary>
    public string Path { get; }

    /// <summary>A text as it was before it was written.</summary>
    public string this[int number] => _values[number] ??= PageText.Unescape(_texts[number].AsSpan());

    /// <summary>A text that says who somebody is.</summary>
    public Person PersonAt(int number) => _persons[number] ??= PersonText.Read(_texts[number].AsSpan());
}
