namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>The stretch of prose that is most like a title, word by word.</summary>
/// <param name="Cost">How many words are exchanged, left out or added.</param>
/// <param name="First">The first word of the stretch.</param>
/// <param name="Last">Its last word.</param>
/// <param name="IsContradiction">
/// Whether a word that matters is wrong. Small words may differ, and a title may be cut short at either end.
/// </param>
internal readonly record struct WordAlignment(int Cost, int First, int Last, bool IsContradiction)
{
    public static WordAlignment Of(List<ProseWord> prose, List<ProseWord> title)
    {
        // The edit distance of the title to any stretch: a stretch may begin and end anywhere, so the first row costs nothing.
        var cost = new int[title.Count + 1, prose.Count + 1];
        for (var i = 1; i <= title.Count; i++)
        {
            cost[i, 0] = i;
            for (var j = 1; j <= prose.Count; j++)
            {
                var isSame = ProseWords.AreSame(title[i - 1].Text, prose[j - 1].Text);
                cost[i, j] = Math.Min(cost[i - 1, j - 1] + (isSame ? 0 : 1), Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
            }
        }

        var end = 1;
        for (var j = 2; j <= prose.Count; j++)
        {
            end = cost[title.Count, j] < cost[title.Count, end] ? j : end;
        }

        return Trace(cost, prose, title, end);
    }

    private static WordAlignment Trace(int[,] cost, List<ProseWord> prose, List<ProseWord> title, int end)
    {
        var (i, j) = (title.Count, end);
        var isContradiction = false;
        var last = -1;

        // What differs between two words that agree counts. At the ends the words may be those of the sentence around a
        // shortened title, so that only a word much like the right one counts there.
        var hasMatch = false;
        var isPending = false;
        while (i > 0)
        {
            var isSame = j > 0 && ProseWords.AreSame(title[i - 1].Text, prose[j - 1].Text);
            if (j > 0 && cost[i, j] == cost[i - 1, j - 1] + (isSame ? 0 : 1))
            {
                last = last < 0 ? j - 1 : last;
                var (right, said) = (title[i - 1].Text, prose[j - 1].Text);
                isContradiction |= isSame ? isPending : AreLike(right, said);
                isPending = !isSame && (isPending || (hasMatch && !(ProseWords.IsSmall(right) && ProseWords.IsSmall(said))));
                hasMatch |= isSame;
                (i, j) = (i - 1, j - 1);
            }
            else if (cost[i, j] == cost[i - 1, j] + 1)
            {
                isPending |= hasMatch && !ProseWords.IsSmall(title[i - 1].Text);
                i--;
            }
            else
            {
                isPending |= hasMatch && !ProseWords.IsSmall(prose[j - 1].Text);
                last = last < 0 ? j - 1 : last;
                j--;
            }
        }

        var first = Math.Min(j, prose.Count - 1);
        return new WordAlignment(cost[title.Count, end], first, Math.Max(last, first), isContradiction);
    }

    private static bool AreLike(string first, string second)
    {
        var shared = 0;
        var shorter = Math.Min(first.Length, second.Length);
        while (shared < shorter && first[shared] == second[shared])
        {
            shared++;
        }

        return shared >= Math.Max(3, (shorter + 1) / 2);
    }
}
