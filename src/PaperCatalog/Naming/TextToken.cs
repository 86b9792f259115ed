namespace PaperCatalog.Naming;

/// <summary>A word of running text, such as <c>GPT-NeoX-20B</c> or <c>torch.fx</c>.</summary>
/// <param name="Text">The word with what joins its parts, without what surrounds it.</param>
/// <param name="Before">What stands between it and the word before.</param>
internal readonly record struct TextToken(string Text, Gap Before)
{
    public bool StartsSentence => (Before & Gap.Sentence) != 0;

    public bool IsCapitalized => char.IsUpper(Text[0]);

    /// <summary>Whether it follows the word before with nothing but space or a quotation mark between.</summary>
    public bool Follows => (Before & ~Gap.Quote) == 0;

    public bool Is(string word) => string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);
}
