namespace PaperCatalog.Naming;

/// <summary>A place where an abstract says what the paper does.</summary>
/// <param name="Verb">The index of the verb, such as <c>introduce</c>.</param>
/// <param name="End">The index after the last word of the sentence.</param>
/// <param name="Introduces">Whether something new is introduced, and not only studied.</param>
internal readonly record struct Contribution(int Verb, int End, bool Introduces)
{
    /// <summary>The contributions in the order of the text: <c>we [also] introduce</c>, <c>this paper presents</c>, <c>and propose</c>.</summary>
    public static List<Contribution> Find(IReadOnlyList<TextToken> tokens)
    {
        var found = new List<Contribution>();
        for (var start = 0; start < tokens.Count;)
        {
            var end = start + 1;
            while (end < tokens.Count && !tokens[end].StartsSentence)
            {
                end++;
            }

            FindIn(tokens, start, end, found);
            start = end;
        }

        return found;
    }

    private static void FindIn(IReadOnlyList<TextToken> tokens, int start, int end, List<Contribution> found)
    {
        var subject = -1;
        var any = false;
        for (var i = start; i < end; i++)
        {
            var token = tokens[i];
            if (IsSubject(tokens, i, start))
            {
                subject = i;
            }
            else if (subject >= 0 && (Vocabulary.Introducing.Contains(token) || Vocabulary.Studying.Contains(token)))
            {
                found.Add(new Contribution(i, end, Vocabulary.Introducing.Contains(token)));
                subject = -1;
                any = true;
            }
            else if (any && (token.Is("and") || token.Is("then")))
            {
                // "We study X and propose Y": the same subject goes on.
                subject = i;
            }
            else if (subject >= 0 && !Vocabulary.Adverbs.Contains(token) && !IsAdverb(token.Text) && !IsSubjectsOwn(tokens, i))
            {
                any |= tokens[subject].Is("we");
                subject = -1;
            }
        }
    }

    private static bool IsSubject(IReadOnlyList<TextToken> tokens, int index, int start)
    {
        var token = tokens[index];
        return token.Is("we") || token.Text == "I"
            || (index > start && Vocabulary.Subjects.Contains(token)
                && (Vocabulary.Determiners.Contains(tokens[index - 1]) || IsHere(tokens, index, start)));
    }

    /// <summary>Whether this paper is meant, <c>the present study</c>, <c>this short paper</c>, and not a previous one.</summary>
    private static bool IsHere(IReadOnlyList<TextToken> tokens, int index, int start) =>
        index - 2 >= start && (tokens[index - 2].Is("this") || tokens[index - 2].Is("the") || tokens[index - 2].Is("our"))
        && !tokens[index - 1].Is("previous") && !tokens[index - 1].Is("recent") && !tokens[index - 1].Is("prior");

    private static bool IsAdverb(string word) => word.EndsWith("ly", StringComparison.OrdinalIgnoreCase);

    /// <summary>The verb may stand a word later: <c>the paper we present</c> or <c>our goal is to</c>.</summary>
    private static bool IsSubjectsOwn(IReadOnlyList<TextToken> tokens, int index) => tokens[index].Is("is") || tokens[index].Is("in");
}
