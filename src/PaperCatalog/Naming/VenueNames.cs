using System.Text;

namespace PaperCatalog.Naming;

/// <summary>Identifiers for venues: the acronym where the name gives one, else the title words; years and volumes are left out.</summary>
internal static class VenueNames
{
    private const int Longest = 64;
    private const int LongestText = 512;

    public static string ToIdentifier(string venue)
    {
        var identifier = IdentifierWriter.Write(Essence(venue), Longest);
        return ReservedNames.Avoid(identifier.Length == 0 ? "Unnamed" : identifier, noun: "Venue");
    }

    /// <summary>What years and volumes of one venue have in common: <c>iclr</c> for <c>ICLR 2021</c> and for <c>ICLR</c>.</summary>
    public static string ToKey(string venue) => IdentifierWriter.Write(Essence(venue), LongestText).ToLowerInvariant();

    private static string Essence(string venue)
    {
        var text = IdentifierText.Normalize(venue, LongestText);
        var acronym = ParenthesizedAcronym(text);
        if (acronym is not null)
        {
            return acronym;
        }

        var essence = WithoutEditions(text);
        return essence.Length == 0 ? text : essence;
    }

    /// <summary>The acronym in <c>(SemEval 2015)</c> without its year; null when no parentheses hold one.</summary>
    private static string? ParenthesizedAcronym(string text)
    {
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);
            if (close < 0)
            {
                return null;
            }

            var words = WithoutEditions(text.Substring(open + 1, close - open - 1)).Split([' '], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is 1 or 2 && words.All(IsAcronym))
            {
                return string.Join(" ", words);
            }
        }

        return null;
    }

    private static bool IsAcronym(string word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    /// <summary>The words that name the venue, in order, without proceedings, ordinals, years and volumes.</summary>
    private static string WithoutEditions(string text)
    {
        var result = new StringBuilder(text.Length);
        var skipNumber = false;
        var depth = 0;
        foreach (var word in text.Split([' ', ',', ':', ';', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var inside = depth > 0 || word[0] == '(';
            depth = Math.Max(0, depth + Balance(word));
            var bare = word.Trim('(', ')', '.', '\'', '\u2019', '"', '[', ']');
            if (inside || bare.Length == 0 || IsEdition(bare))
            {
                continue;
            }

            if (IsVolumeWord(bare))
            {
                skipNumber = true;
                continue;
            }

            if (skipNumber && bare.Length == 1)
            {
                skipNumber = false;
                continue;
            }

            skipNumber = false;
            if (result.Length == 0 && IsLeadingWord(bare))
            {
                continue;
            }

            result.Append(result.Length == 0 ? string.Empty : " ").Append(WithoutYear(word));
        }

        return result.ToString();
    }

    private static int Balance(string word)
    {
        var balance = 0;
        foreach (var c in word)
        {
            balance += c switch { '(' => 1, ')' => -1, _ => 0 };
        }

        return balance;
    }

    private static bool IsLeadingWord(string word) =>
        Is(word, "proceedings") || Is(word, "proc") || Is(word, "of") || Is(word, "the") || Is(word, "in") || Is(word, "a");

    private static bool IsVolumeWord(string word) =>
        Is(word, "volume") || Is(word, "vol") || Is(word, "issue") || Is(word, "no") || Is(word, "number");

    private static bool Is(string word, string other) => string.Equals(word, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>A number or an ordinal: <c>2021</c>, <c>33</c>, <c>57th</c>, <c>Twelfth</c>.</summary>
    private static bool IsEdition(string word)
    {
        var digits = 0;
        while (digits < word.Length && word[digits] is (>= '0' and <= '9') or '-' or '/' or '\u2013')
        {
            digits++;
        }

        return digits == word.Length
            || (digits > 0 && word.Substring(digits) is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")
            || OrdinalWords.Contains(word);
    }

    /// <summary>Takes the year off the end: <c>ICML'20</c>, <c>SemEval-2015</c>, <c>CoNLL2003</c>.</summary>
    private static string WithoutYear(string word)
    {
        var end = word.Length;
        while (end > 0 && word[end - 1] is >= '0' and <= '9')
        {
            end--;
        }

        var digits = word.Length - end;
        var bare = word.Substring(0, end).TrimEnd('\'', '\u2019', '-', '/', '\u2013');
        var marked = bare.Length < end;
        return bare.Length > 0 && (digits == 4 || (digits == 2 && marked)) ? bare : word;
    }
}
