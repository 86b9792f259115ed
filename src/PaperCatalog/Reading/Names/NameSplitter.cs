namespace PaperCatalog.Reading.Names;

/// <summary>Cuts one name into first, von, last and jr parts. One splitter serves many names.</summary>
/// <remarks>Source: "BibTeXing", section 4, and bibtex.web, "Make sense of a name".</remarks>
internal sealed class NameSplitter
{
    private readonly List<NameToken> _tokens = [];

    /// <summary>The words of the last name.</summary>
    public IReadOnlyList<NameToken> Tokens => _tokens;

    public NameParts Split(ReadOnlySpan<char> name)
    {
        var fault = Tokenize(name, out var commas);
        var count = _tokens.Count;
        if (count == 0)
        {
            return default(NameParts) with { Fault = fault == NameFault.None ? NameFault.Empty : fault };
        }

        if (commas == 0)
        {
            return SplitInReadingOrder(count) with { Fault = fault };
        }

        var lastEnd = EndOfGroup(0, 0);
        var jrEnd = commas > 1 ? EndOfGroup(lastEnd, 1) : lastEnd;
        var last = new TokenRun(VonEnd(0, lastEnd), lastEnd);
        return new NameParts(
            new TokenRun(jrEnd, count), new TokenRun(0, last.Start), last, new TokenRun(lastEnd, jrEnd), fault);
    }

    /// <summary>"First von Last": the von part goes from the first lower-case word to the last one before the last word.</summary>
    private NameParts SplitInReadingOrder(int count)
    {
        var von = 0;
        while (von < count - 1 && !_tokens[von].IsLower)
        {
            von++;
        }

        var last = VonEnd(von, count);
        return new NameParts(new TokenRun(0, von), new TokenRun(von, last), new TokenRun(last, count), default, NameFault.None);
    }

    /// <summary>The index behind the last lower-case word, of which the last word of the run is none.</summary>
    private int VonEnd(int start, int end)
    {
        var last = Math.Max(start, end - 1);
        while (last > start && !_tokens[last - 1].IsLower)
        {
            last--;
        }

        return last;
    }

    private int EndOfGroup(int start, int group)
    {
        while (start < _tokens.Count && _tokens[start].Group == group)
        {
            start++;
        }

        return start;
    }

    private NameFault Tokenize(ReadOnlySpan<char> name, out int commas)
    {
        _tokens.Clear();
        commas = 0;
        var depth = 0;
        var start = -1;
        var isUnmatched = false;
        for (var i = 0; i <= name.Length; i++)
        {
            var c = i < name.Length ? name[i] : ' ';
            if (depth == 0 && (c == ',' || IsSeparator(name, i)))
            {
                if (start >= 0)
                {
                    _tokens.Add(new NameToken(start, i, commas, NameCase.IsLower(name.Slice(start, i - start))));
                    start = -1;
                }

                commas += c == ',' ? 1 : 0;
                continue;
            }

            if (i == name.Length)
            {
                if (start >= 0)
                {
                    _tokens.Add(new NameToken(start, i, commas, NameCase.IsLower(name.Slice(start, i - start))));
                }

                break;
            }

            start = start < 0 ? i : start;
            if (c == '{')
            {
                depth++;
            }
            else if (c == '}')
            {
                isUnmatched |= depth == 0;
                depth = Math.Max(0, depth - 1);
            }
        }

        return depth > 0 ? NameFault.UnclosedBrace
            : isUnmatched ? NameFault.UnmatchedBrace
            : commas > 2 ? NameFault.TooManyCommas
            : commas > 0 && (_tokens.Count == 0 || _tokens[_tokens.Count - 1].Group < commas) ? NameFault.TrailingComma
            : NameFault.None;
    }

    /// <summary>
    /// White space and the tie <c>~</c> separate words; the accent <c>\~</c> does not, though BibTeX would cut there.
    /// </summary>
    private static bool IsSeparator(ReadOnlySpan<char> name, int index) =>
        index == name.Length
        || char.IsWhiteSpace(name[index])
        || (name[index] == '~' && (index == 0 || name[index - 1] != '\\'));
}
