namespace PaperCatalog.Naming;

/// <summary>English ordinals, such as proceedings have in their names: <c>Twelfth</c>, <c>Twenty-First</c>.</summary>
internal static class OrdinalWords
{
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
        "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth",
    };

    private static readonly HashSet<string> s_tens = new(StringComparer.OrdinalIgnoreCase)
    {
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    };

    public static bool Contains(string word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen < 0
            ? s_words.Contains(word)
            : s_tens.Contains(word.Substring(0, hyphen)) && s_words.Contains(word.Substring(hyphen + 1));
    }
}
