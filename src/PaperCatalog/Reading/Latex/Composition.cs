namespace PaperCatalog.Reading.Latex;

/// <summary>Puts marks on letters, as Unicode normalisation form C wants them.</summary>
internal static class Composition
{
    /// <summary>The most marks that one character decomposes to.</summary>
    public const int MostMarksOfLetter = 4;

    private static Tables? s_tables;

    /// <summary>
    /// Writes a letter with its marks.
    /// </summary>
    /// <param name="letter">The letter, which may have marks already.</param>
    /// <param name="marks">The marks from the innermost out.</param>
    /// <param name="output">Takes the characters; as long as the marks and four more.</param>
    /// <returns>The number of characters.</returns>
    public static int Write(char letter, ReadOnlySpan<char> marks, Span<char> output)
    {
        var tables = s_tables ??= new Tables();
        Span<char> all = stackalloc char[marks.Length + MostMarksOfLetter];
        var count = 0;
        while (tables.TryDecompose(letter, out var plain, out var mark))
        {
            all[count++] = mark;
            letter = plain;
        }

        all.Slice(0, count).Reverse();
        marks.CopyTo(all.Slice(count));
        count += marks.Length;
        Sort(all.Slice(0, count));

        output[0] = letter;
        var length = 1;
        var lastClass = 0;
        foreach (var mark in all.Slice(0, count))
        {
            var combiningClass = CombiningClass(mark);
            if (lastClass != combiningClass && tables.TryCompose(output[0], mark, out var composed))
            {
                output[0] = composed;
            }
            else
            {
                output[length++] = mark;
                lastClass = combiningClass;
            }
        }

        return length;
    }

    // A stable insertion sort: there are hardly ever more than two marks.
    private static void Sort(Span<char> marks)
    {
        for (var i = 1; i < marks.Length; i++)
        {
            var mark = marks[i];
            var at = i;
            while (at > 0 && CombiningClass(marks[at - 1]) > CombiningClass(mark))
            {
                marks[at] = marks[at - 1];
                at--;
            }

            marks[at] = mark;
        }
    }

    // Unicode character database, Canonical_Combining_Class, of the marks that LaTeX has commands for.
    private static int CombiningClass(char mark) => mark switch
    {
        '\u0327' or '\u0328' => 202,
        '\u031B' => 216,
        '\u0315' or '\u031A' => 232,
        (>= '\u0323' and <= '\u0326') or (>= '\u0329' and <= '\u0333') or '\u0316' or '\u0317' or (>= '\u0319' and <= '\u0320') => 220,
        '\u035C' => 233,
        '\u0360' or '\u0361' => 234,
        '\u0345' => 240,
        '\u0338' or '\u0335' or '\u0336' => 1,
        _ => 230,
    };

    private sealed class Tables
    {
        private readonly Dictionary<int, char> _composed = [];
        private readonly Dictionary<char, int> _decomposed = [];

        public Tables()
        {
            foreach (var (mark, pairs) in CompositionTable.Rows)
            {
                for (var i = 0; i < pairs.Length; i += 2)
                {
                    _composed[(pairs[i] << 16) | mark] = pairs[i + 1];
                    _decomposed[pairs[i + 1]] = (pairs[i] << 16) | mark;
                }
            }
        }

        public bool TryCompose(char letter, char mark, out char composed) =>
            _composed.TryGetValue((letter << 16) | mark, out composed);

        public bool TryDecompose(char composed, out char letter, out char mark)
        {
            var isFound = _decomposed.TryGetValue(composed, out var pair);
            letter = (char)(pair >> 16);
            mark = (char)pair;
            return isFound;
        }
    }
}
