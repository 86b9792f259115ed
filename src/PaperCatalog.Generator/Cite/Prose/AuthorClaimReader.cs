using System.Globalization;

namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>Reads the names of authors at a place in prose.</summary>
internal readonly struct AuthorClaimReader
{
    private const int MostNames = 12;

    private static readonly HashSet<string> s_particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "ten", "ter", "zu",
    };

    // Capitalised words that begin a sentence or name an organisation.
    private static readonly HashSet<string> s_noNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "this", "that", "these", "see", "by", "from", "in", "on", "of", "for", "with", "and", "paper", "original", "based",
        "implements", "implementation", "algorithm", "method", "also", "following", "described", "introduced", "proposed", "compare", "cf",
        "note", "as", "it", "we", "our", "reference", "references", "section", "chapter", "appendix", "equation", "figure", "table", "theorem",
        "google", "microsoft", "facebook", "meta", "openai", "deepmind", "nvidia", "ibm", "apple", "amazon", "stanford", "mit", "wikipedia",
        "university", "research", "institute", "lab", "labs", "inc", "team", "group", "press", "springer", "elsevier", "arxiv", "acm", "ieee",
        "journal", "proceedings", "conference", "transactions", "pdf", "doi", "url", "http", "https", "january", "february", "march", "april",
        "may", "june", "july", "august", "september", "october", "november", "december",
    };

    private readonly string _text;
    private readonly int _end;

    public AuthorClaimReader(string text, int end)
    {
        _text = text;
        _end = end;
    }

    /// <summary>The names that begin at a place; null when no name does.</summary>
    public AuthorClaim? Read(int start)
    {
        var position = start;
        if (ReadPerson(ref position) is not { } first)
        {
            return null;
        }

        var strength = AuthorClaimStrength.Single;
        if (ReadInitialsBehind(ref position))
        {
            strength = AuthorClaimStrength.Inverted;
        }

        for (var count = 1; count < MostNames && ReadSeparator(position, out var isAnd) is { } next; count++)
        {
            if (ReadPerson(ref next) is null)
            {
                break;
            }

            ReadInitialsBehind(ref next);
            position = next;
            strength = strength == AuthorClaimStrength.Inverted ? strength : AuthorClaimStrength.Several;
            if (isAnd)
            {
                break;
            }
        }

        if (ReadEtAl(position) is { } behind)
        {
            (position, strength) = (behind, AuthorClaimStrength.EtAl);
        }

        var year = ReadYear(position, out var yearSpan, out var end);
        return new AuthorClaim(
            _text.Substring(first.Start, first.Length), first, year is null ? position : end, strength, year, yearSpan);
    }

    /// <summary>A year, bare, in parentheses or behind a comma; null when there is none.</summary>
    public int? ReadYear(int start, out SourceSpan span, out int end)
    {
        var i = SkipSpace(start);
        i = i < _end && _text[i] == ',' ? SkipSpace(i + 1) : i;
        i += i < _end && _text[i] is '(' or '[' ? 1 : 0;
        span = new SourceSpan(i, 4);
        end = i + 4;
        if (i + 4 > _end || !int.TryParse(_text.Substring(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 1600 or > 2100
            || (end < _end && char.IsLetterOrDigit(_text[end]) && !(end + 1 < _end && _text[end] is 'a' or 'b' or 'c' && !char.IsLetterOrDigit(_text[end + 1])))
            || (end < _end && _text[end] is '-' or '/' or '\u2013'))
        {
            return null;
        }

        end += end < _end && char.IsLetter(_text[end]) ? 1 : 0;
        end += end < _end && _text[end] is ')' or ']' ? 1 : 0;
        return year;
    }

    // Given names, initials, particles and the family name last.
    private SourceSpan? ReadPerson(ref int position)
    {
        SourceSpan? family = null;
        var i = position;
        var behind = position;
        while (i < _end)
        {
            var wordEnd = EndOfWord(i);
            var word = _text.Substring(i, wordEnd - i);
            var isInitial = word.Length > 0 && char.IsUpper(word[0]) && word.Length == 1 && wordEnd < _end && _text[wordEnd] is '.' or '-';
            if (!isInitial && !s_particles.Contains(word))
            {
                if (!IsName(word))
                {
                    break;
                }

                family = new SourceSpan(i, wordEnd - i);
                behind = wordEnd;
            }

            i = isInitial ? wordEnd + 1 : wordEnd;
            while (i < _end && _text[i] is ' ' or '\n' && !(i > 0 && _text[i] == '\n' && _text[i - 1] == '\n'))
            {
                i++;
            }

            if (i == wordEnd)
            {
                break;
            }
        }

        position = family is null ? position : behind;
        return family;
    }

    // "Shampine, L. F."
    private bool ReadInitialsBehind(ref int position)
    {
        var i = position;
        if (i + 3 >= _end || _text[i] != ',' || _text[i + 1] != ' ')
        {
            return false;
        }

        i += 2;
        var last = -1;
        while (i + 1 < _end && char.IsUpper(_text[i]) && _text[i + 1] == '.')
        {
            last = i + 2;
            i += 2;
            i += i < _end && _text[i] is ' ' or '-' ? 1 : 0;
        }

        position = last < 0 ? position : last;
        return last >= 0;
    }

    private int? ReadSeparator(int position, out bool isAnd)
    {
        var i = SkipSpace(position);
        if (i < _end && _text[i] == ',')
        {
            i = SkipSpace(i + 1);
        }

        isAnd = StartsWith("and ", i) || StartsWith("& ", i) || StartsWith("&amp; ", i);
        i = isAnd ? SkipSpace(_text.IndexOf(' ', i)) : i;
        return i > position && (isAnd || _text[SkipSpace(position)] == ',') ? i : null;
    }

    private int? ReadEtAl(int position)
    {
        var i = SkipSpace(position);
        i = i < _end && _text[i] == ',' ? SkipSpace(i + 1) : i;
        if (!StartsWith("et al", i) || (i + 5 < _end && char.IsLetter(_text[i + 5])))
        {
            return null;
        }

        return i + 5 < _end && _text[i + 5] == '.' ? i + 6 : i + 5;
    }

    // MATLAB is none, nor is "X".
    private static bool IsName(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && word.Any(char.IsLower) && !word.Any(char.IsDigit) && !s_noNames.Contains(word);

    private int EndOfWord(int start)
    {
        var i = start;
        while (i < _end && (char.IsLetterOrDigit(_text[i]) || (i > start && _text[i] is '-' or '\'' or '\u2019' && i + 1 < _end && char.IsLetter(_text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private int SkipSpace(int position)
    {
        while (position < _end && char.IsWhiteSpace(_text[position]))
        {
            position++;
        }

        return position;
    }

    private bool StartsWith(string word, int position) =>
        position + word.Length <= _end && string.CompareOrdinal(_text, position, word, 0, word.Length) == 0;
}
