namespace PaperCatalog.Reading.Identifiers;

/// <summary>Tells the ISBNs from the ISSNs in fields that hold either, or several, or labels beside them.</summary>
internal static class SerialNumbers
{
    private static readonly char[] s_strong = [';', ',', '/'];

    private static readonly char[] s_space = [' '];

    /// <summary>Takes the first ISBN and the first ISSN of a value where there is none yet.</summary>
    /// <param name="text">The value, folded.</param>
    /// <param name="isBook">Whether a number of another length counts as an ISBN.</param>
    /// <param name="isbn">The ISBN so far.</param>
    /// <param name="issn">The ISSN so far.</param>
    public static void Read(string text, bool isBook, ref string? isbn, ref string? issn)
    {
        var isFound = false;
        foreach (var part in text.Split(s_strong, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Take(part, ref isbn, ref issn))
            {
                isFound = true;
                continue;
            }

            foreach (var word in part.Split(s_space, StringSplitOptions.RemoveEmptyEntries))
            {
                isFound |= Take(word, ref isbn, ref issn);
            }
        }

        if (!isFound && isBook)
        {
            isbn ??= text;
        }
        else if (!isFound)
        {
            issn ??= text;
        }
    }

    private static bool Take(string text, ref string? isbn, ref string? issn)
    {
        text = WithoutLabel(text);
        switch (CountDigits(text))
        {
            case 8:
                issn ??= text;
                return true;
            case 10 or 13:
                isbn ??= text;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Takes off "(Print)" and the like, and "ISSN" before the number.</summary>
    private static string WithoutLabel(string text)
    {
        var parenthesis = text.IndexOf('(');
        text = (parenthesis < 0 ? text : text.Substring(0, parenthesis)).Trim();
        if (text.StartsWith("ISBN", StringComparison.OrdinalIgnoreCase) || text.StartsWith("ISSN", StringComparison.OrdinalIgnoreCase))
        {
            var label = text.StartsWith("ISBN-1", StringComparison.OrdinalIgnoreCase) && text.IndexOf(':') == 7 ? 8 : 4;
            text = text.Substring(label).TrimStart(':', ' ');
        }

        return text;
    }

    /// <summary>The number of digits, of which the last may be X; -1 when other characters are among them.</summary>
    private static int CountDigits(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '0' and <= '9' || (c is 'x' or 'X' && i == text.Length - 1))
            {
                count++;
            }
            else if (c is not ('-' or ' ' or '\u2010' or '\u2011' or '\u2013'))
            {
                return -1;
            }
        }

        return count;
    }
}
