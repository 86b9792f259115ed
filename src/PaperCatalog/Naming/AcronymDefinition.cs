namespace PaperCatalog.Naming;

/// <summary>Finds the words that an acronym in parentheses stands for: <c>the Intermediate Level Attack (ILA)</c>.</summary>
internal static class AcronymDefinition
{
    /// <summary>
    /// The index of the first word of the long form that ends before <paramref name="index"/>; -1 when the words
    /// before do not spell the acronym. Read backwards, each letter must begin a word or follow inside one,
    /// and the first must begin one.
    /// </summary>
    public static int FindStart(IReadOnlyList<TextToken> tokens, int index)
    {
        var acronym = tokens[index].Text;
        var letter = LastLetter(acronym, acronym.Length - 1);
        if (letter > 0 && acronym[letter] == 's' && char.IsUpper(acronym[letter - 1]))
        {
            letter--;
        }

        if (letter < 0 || acronym.Length > 16)
        {
            return -1;
        }

        var most = Math.Min(acronym.Length + 5, acronym.Length * 2);
        for (var i = index - 1; i >= 0 && index - i <= most; i--)
        {
            if (i + 1 < index && !tokens[i + 1].Follows)
            {
                return -1;
            }

            var isAnd = acronym[letter] == '&' && tokens[i].Is("and");
            var rest = isAnd ? LastLetter(acronym, letter - 1) : Match(tokens[i].Text, acronym, letter);
            if (rest < 0)
            {
                return i;
            }

            if (rest == letter && i == index - 1)
            {
                return -1;
            }

            letter = rest;
        }

        return -1;
    }

    /// <summary>
    /// Matches the initials of a word's parts, and before an initial letters inside the part, from the end.
    /// Returns the letter that is still to find.
    /// </summary>
    private static int Match(string word, string acronym, int letter)
    {
        var end = word.Length;
        while (end > 0 && letter >= 0)
        {
            var start = word.LastIndexOf('-', end - 1) + 1;
            letter = MatchPart(word, start, end, acronym, letter);
            end = start - 1;
        }

        return letter;
    }

    /// <summary>Takes off the letters that this part spells, from its initial on: as few as do, so that other words get theirs.</summary>
    private static int MatchPart(string word, int start, int end, string acronym, int letter)
    {
        for (var first = letter; first >= 0 && letter - first < end - start; first--)
        {
            if (Spells(word, start, end, acronym, first, letter))
            {
                return LastLetter(acronym, first - 1);
            }
        }

        return letter;
    }

    private static bool Spells(string word, int start, int end, string acronym, int first, int last)
    {
        if (start >= end || !Same(word[start], acronym[first]))
        {
            return false;
        }

        var at = start + 1;
        for (var i = first + 1; i <= last; i++)
        {
            // Further letters of one word are small, as in CompAct, or there are no others.
            while (at < end && !Same(word[at], acronym[i]))
            {
                at++;
            }

            if (at++ >= end)
            {
                return false;
            }
        }

        return first == last || !char.IsUpper(acronym[first + 1]) || !HasSmall(acronym);
    }

    private static bool HasSmall(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    private static int LastLetter(string acronym, int index)
    {
        while (index >= 0 && !IdentifierText.IsLetter(acronym[index]) && acronym[index] != '&')
        {
            index--;
        }

        return index;
    }

    private static bool Same(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
