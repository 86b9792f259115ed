namespace PaperCatalog.Fuzzing.Mutation;

/// <summary>Cuts a text into words, runs of white space and single signs: small enough to hit any delimiter, large enough to keep words whole.</summary>
internal static class TokenLexer
{
    public static List<SourceSpan> Cut(string text)
    {
        var tokens = new List<SourceSpan>();
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            var kind = KindOf(text[i]);
            i++;
            while (kind != 0 && i < text.Length && KindOf(text[i]) == kind)
            {
                i++;
            }

            tokens.Add(SourceSpan.FromBounds(start, i));
        }

        return tokens;
    }

    private static int KindOf(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? 1 : c is ' ' or '\t' ? 2 : 0;
}
