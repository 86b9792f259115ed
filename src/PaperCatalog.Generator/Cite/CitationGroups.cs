namespace PaperCatalog.Generator.Cite;

/// <summary>Reads Pandoc's citation groups in a text: <c>[@a]</c>, <c>[see @a, p. 3; -@b]</c>, <c>[@{odd key}]</c>.</summary>
/// <remarks>
/// The grammar is that of "Pandoc User's Guide", section "Citation syntax", narrowed where a comment on code would be taken
/// for a citation: nothing of a word, an index or a call stands before the bracket (<c>items[@i]</c>), no <c>(</c> behind it
/// (a Markdown link), no quotation mark or operator before the key (<c>[Route("@x")]</c>), no bracket inside, and nothing
/// between backticks counts. <c>@</c> follows the bracket, a space, <c>;</c> or <c>-</c>, so an e-mail address is none.
/// </remarks>
internal static class CitationGroups
{
    private static readonly char[] s_space = [' ', '\t', '\r', '\n'];

    /// <summary>Stands for characters that are no prose, such as markup; no group reaches over one.</summary>
    public const char NoProse = '\uFFFC';

    /// <summary>Whether a key may begin behind the <c>@</c> at this place; what stands far from it is not looked at.</summary>
    public static bool CanBegin(string text, int at)
    {
        var hasKey = at + 1 < text.Length && (IsKeyCharacter(text[at + 1]) || text[at + 1] == '{');
        var before = at > 0 && text[at - 1] == '-' ? at - 2 : at - 1;
        return hasKey && before >= 0 && (text[before] is '[' or ';' || char.IsWhiteSpace(text[before]));
    }

    /// <summary>All keys of the text's groups, in order. One pass.</summary>
    public static List<CitedKey> Find(string text)
    {
        var found = new List<CitedKey>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '`')
            {
                var close = text.IndexOf('`', i + 1);
                i = close > 0 && text.IndexOf('\n', i, close - i) < 0 ? close : i;
            }
            else if (text[i] == '[' && IsFree(text, i))
            {
                var count = found.Count;
                var end = ReadGroup(text, i + 1, found);
                if (end < 0)
                {
                    found.RemoveRange(count, found.Count - count);
                }
                else
                {
                    i = end;
                }
            }
        }

        return found;
    }

    private static bool IsFree(string text, int open) =>
        open == 0 || !(char.IsLetterOrDigit(text[open - 1]) || text[open - 1] is '_' or ')' or ']' or '\\' or '"' or '\'' or '.');

    /// <summary>Reads the items of a group up to its bracket.</summary>
    /// <returns>The place of the closing bracket; -1 when it is no group.</returns>
    private static int ReadGroup(string text, int start, List<CitedKey> found)
    {
        var i = start;
        while (true)
        {
            var at = FindKey(text, i);
            if (at < 0 || ReadKey(text, at) is not { } key)
            {
                return -1;
            }

            var behind = key.Start + key.Key.Length + (text[at + 1] == '{' ? 1 : 0);
            i = EndOfItem(text, behind);
            if (i < 0)
            {
                return -1;
            }

            // Pandoc's separator is ';'. Before another key without one, only what reads as a place in the paper is one.
            found.Add(key with { Locator = text[i] == '@' ? LocatorText.After(text, behind) : Locator(text, behind, i) });
            if (text[i] == ']')
            {
                return i + 1 < text.Length && text[i + 1] == '(' ? -1 : i;
            }

            i += text[i] == ';' ? 1 : 0;
        }
    }

    // The place of the item's '@'; a prefix is words.
    private static int FindKey(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '@')
            {
                return CanBegin(text, i) ? i : -1;
            }

            if (!IsWordCharacter(text, i))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsWordCharacter(string text, int i) =>
        char.IsLetterOrDigit(text[i])
        || text[i] is ',' or '.' or ':' or '-' or '\'' or '\u2019' or '&' or '/'
        || (char.IsWhiteSpace(text[i]) && !IsEndOfParagraph(text, i));

    private static CitedKey? ReadKey(string text, int at)
    {
        var start = at + 1;
        if (text[start] == '{')
        {
            for (var i = start + 1; i < text.Length && text[i] is not ('{' or '[' or '\n' or NoProse); i++)
            {
                if (text[i] == '}')
                {
                    return i == start + 1 ? null : new CitedKey(text.Substring(start + 1, i - start - 1), start + 1, null);
                }
            }

            return null;
        }

        // Single marks inside belong to a key, so that one at the end of a sentence does not.
        var end = start;
        while (end < text.Length
            && (IsKeyCharacter(text[end]) || (IsInnerMark(text[end]) && end + 1 < text.Length && IsKeyCharacter(text[end + 1]))))
        {
            end++;
        }

        return new CitedKey(text.Substring(start, end - start), start, null);
    }

    // The place where the next item begins, or of the closing bracket.
    private static int EndOfItem(string text, int start)
    {
        // A call, or a key with a mark that it cannot hold.
        if (start < text.Length && !(char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or ']' or ':' or '.'))
        {
            return -1;
        }

        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case ';' or ']':
                case '@' when CanBegin(text, i):
                    return i;
                case '[' or NoProse:
                case var c when char.IsWhiteSpace(c) && IsEndOfParagraph(text, i):
                    return -1;
            }
        }

        return -1;
    }

    private static string? Locator(string text, int start, int end)
    {
        var locator = text.Substring(start, end - start).Trim().TrimStart(',', '.', ':').Trim();
        return locator.Length == 0 ? null : string.Join(" ", locator.Split(s_space, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsEndOfParagraph(string text, int i) => text[i] == '\n' && i + 1 < text.Length && text[i + 1] == '\n';

    private static bool IsKeyCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsInnerMark(char c) => c is ':' or '.' or '#' or '$' or '%' or '&' or '-' or '+' or '?' or '<' or '>' or '~' or '/';
}
