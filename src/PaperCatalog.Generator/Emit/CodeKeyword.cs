namespace PaperCatalog.Generator.Emit;

/// <summary>A word of the language that depends on an option.</summary>
internal readonly struct CodeKeyword
{
    public static readonly CodeKeyword Public = new("public");
    public static readonly CodeKeyword Internal = new("internal");
    public static readonly CodeKeyword Nullable = new("?");
    public static readonly CodeKeyword Nothing = new(string.Empty);

    private CodeKeyword(string text) => Text = text;

    public string Text { get; }
}
