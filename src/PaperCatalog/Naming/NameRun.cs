namespace PaperCatalog.Naming;

/// <summary>Words in a row that look like one name: <c>Correct and Smooth</c>, <c>GPT-NeoX-20B</c>.</summary>
/// <param name="Start">The index of the first word.</param>
/// <param name="End">The index after the last.</param>
/// <param name="IsCoined">Whether one of the words is no word of the language.</param>
internal readonly record struct NameRun(int Start, int End, bool IsCoined)
{
    private const int MostWords = 7;

    public int Count => End - Start;

    /// <summary>The name that begins at a word; empty when the word does not look like one.</summary>
    public static NameRun Read(IReadOnlyList<TextToken> tokens, int start)
    {
        var end = start;
        var coined = false;
        for (var i = start; i < tokens.Count && i - start < MostWords && (i == start || tokens[i].Follows); i++)
        {
            var token = tokens[i];
            if (NameShape.IsCoined(token.Text))
            {
                coined = true;
                end = i + 1;
            }
            else if (NameShape.IsProper(token) || (i > start && IsNumber(token.Text)))
            {
                end = i + 1;
            }
            else if (i == start || !IsInner(token))
            {
                break;
            }
        }

        return new NameRun(start, end, coined);
    }

    public string ToText(IReadOnlyList<TextToken> tokens)
    {
        var words = new string[Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = tokens[Start + i].Text;
        }

        // "BERT's encoder" is about BERT.
        var last = words[words.Length - 1];
        if (last.Length > 3 && last[last.Length - 1] == 's' && IdentifierText.IsApostrophe(last[last.Length - 2]))
        {
            words[words.Length - 1] = last.Substring(0, last.Length - 2);
        }

        return string.Join(" ", words);
    }

    private static bool IsNumber(string word) => IdentifierText.IsDigit(word[0]);

    private static bool IsInner(TextToken token) => token.IsCapitalized || token.Is("and") || token.Is("of") || token.Is("for") || token.Is("the") || token.Is("in") || token.Is("to");
}
