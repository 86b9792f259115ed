namespace PaperCatalog.Reading.Names;

/// <summary>Reads one name of the tagged formats: <c>Family, Given, Suffix</c> in plain text.</summary>
/// <remarks>
/// Source: "RIS Format Specifications" (ResearchSoft), "Author fields"; the EndNote manual, "Author names": an
/// organisation has no comma, or one at its end, and <c>,,</c> stands for a comma inside of it.
/// </remarks>
internal static class InvertedName
{
    private static readonly string[] s_suffixes = ["Jr", "Sr", "II", "III", "IV", "2nd", "3rd", "4th"];

    /// <summary>Whether the text stands for people who are left out.</summary>
    public static bool IsMore(string text)
    {
        var name = text.AsSpan().Trim().TrimEnd(",.".AsSpan());
        return name.Equals("et al".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || name.Equals("others".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || name.Equals("and others".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"Hellinger FR Jr" of the MEDLINE format as "Hellinger, FR, Jr".</summary>
    public static string WithComma(string name)
    {
        if (name.IndexOf(',') >= 0)
        {
            return name;
        }

        var end = name.Length;
        var suffix = string.Empty;
        if (LastWord(name) is var last && last > 0 && IsSuffix(name.Substring(last)))
        {
            suffix = ", " + name.Substring(last);
            end = last - 1;
        }

        var initials = end == 0 ? -1 : name.LastIndexOf(' ', end - 1);
        return initials > 0 && IsInitials(name.Substring(initials + 1, end - initials - 1), needsPeriod: false)
            ? name.Substring(0, initials) + ", " + name.Substring(initials + 1, end - initials - 1) + suffix
            : name.Substring(0, end) + suffix;
    }

    /// <summary>Reads a name; null for one that holds nothing.</summary>
    /// <param name="text">The name, folded.</param>
    /// <param name="isPerson">Whether a name without a comma is a family name, as in PubMed, and no organisation's.</param>
    /// <param name="fault">What is wrong with it.</param>
    public static Person? Parse(string text, bool isPerson, out NameFault fault)
    {
        fault = NameFault.None;
        var inner = text.IndexOf(",,", StringComparison.Ordinal);
        if (inner > 0 && inner + 2 < text.Length)
        {
            return new Person { Literal = text.Remove(inner, 1) };
        }

        var trimmed = text.Trim().TrimEnd(',').TrimEnd();
        if (trimmed.Length == 0)
        {
            return null;
        }

        var parts = trimmed.Split(',');
        if (parts.Length == 1)
        {
            var isOrganization = text.TrimEnd().Length > trimmed.Length && !isPerson;
            return isOrganization ? new Person { Literal = trimmed }
                : isPerson || trimmed.IndexOf(' ') < 0 ? WithParticle(trimmed, null, null)
                : WithoutComma(trimmed);
        }

        if (parts.Length > 3)
        {
            fault = NameFault.TooManyCommas;
            return new Person { Literal = trimmed };
        }

        var family = parts[0].Trim();
        var given = NullIfEmpty(parts[1]);
        var suffix = parts.Length > 2 ? NullIfEmpty(parts[2]) : null;
        if (suffix is not null && given is not null && IsSuffix(given) && !IsSuffix(suffix))
        {
            // BibTeX's order.
            (given, suffix) = (suffix, given);
        }
        else if (suffix is null && given is not null && LastWord(given) is var last && last > 0 && IsSuffix(given.Substring(last)))
        {
            suffix = given.Substring(last);
            given = given.Substring(0, last).TrimEnd();
        }
        else if (suffix is null && given is not null && IsSuffix(given))
        {
            (given, suffix) = (null, given);
        }

        return family.Length == 0
            ? new Person { Literal = trimmed.TrimStart(',').TrimStart() }
            : WithParticle(family, given, suffix);
    }

    /// <summary>"van den Berg", "Schulte im Walde": as in BibTeX, all up to the last lower-case word is the particle.</summary>
    private static Person WithParticle(string family, string? given, string? suffix)
    {
        var start = 0;
        var word = 0;
        for (var space = family.IndexOf(' '); space >= 0; space = family.IndexOf(' ', word))
        {
            start = NameCase.IsLower(family.AsSpan(word, space - word)) ? space + 1 : start;
            word = space + 1;
        }

        return new Person
        {
            Family = family.Substring(start),
            Given = given,
            NonDroppingParticle = start == 0 ? null : family.Substring(0, start - 1).TrimEnd(),
            Suffix = suffix,
        };
    }

    /// <summary>
    /// "William P. Johnson" and "Liu R." are people by their initials. Everything else is left whole, because
    /// "World Health Organization" cannot be told from "Hani Abu Hmeidan".
    /// </summary>
    private static Person WithoutComma(string name)
    {
        // At any white space: a word that ends in a separator of lines would lose it when it is written.
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5)
        {
            return new Person { Literal = name };
        }

        if (IsSuffix(words[words.Length - 1]))
        {
            // "van der Vaart III" is nobody but a person.
            return InReadingOrder(words, words.Length - 1) with { Suffix = words[words.Length - 1] };
        }

        var first = words.Length;
        while (first > 1 && IsInitials(words[first - 1], needsPeriod: false))
        {
            first--;
        }

        if (first < words.Length && (words.Length - first > 1 || words[words.Length - 1].Length <= 3 || IsInitials(words[first], needsPeriod: true))
            && IsCapitalized(words[0]) && words[0].IndexOf('.') < 0 && HasLower(words[0]))
        {
            return WithParticle(string.Join(" ", words, 0, first), string.Join(" ", words, first, words.Length - first), null);
        }

        var hasInitial = false;
        for (var i = 0; i < words.Length - 1; i++)
        {
            hasInitial |= IsInitials(words[i], needsPeriod: true);
        }

        var isName = hasInitial && IsCapitalized(words[words.Length - 1]) && words[words.Length - 1].IndexOf('.') < 0;
        return isName ? InReadingOrder(words, words.Length) : new Person { Literal = name };
    }

    /// <summary>The family name is the last word and the lower-case words before it.</summary>
    private static Person InReadingOrder(string[] words, int count)
    {
        var family = count - 1;
        while (family > 0 && NameCase.IsLower(words[family - 1].AsSpan()))
        {
            family--;
        }

        return WithParticle(
            string.Join(" ", words, family, count - family), family == 0 ? null : string.Join(" ", words, 0, family), null);
    }

    /// <summary>One to three capitals, each perhaps with a period: <c>R.</c>, <c>D.G.</c>, <c>J.-P.</c>, <c>CR</c>.</summary>
    private static bool IsInitials(string word, bool needsPeriod)
    {
        var letters = 0;
        var periods = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                letters++;
            }
            else if (c == '.' && letters > 0)
            {
                periods++;
            }
            else if (c != '-')
            {
                return false;
            }
        }

        return letters is >= 1 and <= 4 && (periods > 0 ? periods >= letters - 1 : !needsPeriod && letters <= 3);
    }

    private static bool IsCapitalized(string word) => char.IsUpper(word[0]) || NameCase.IsLower(word.AsSpan());

    private static bool HasLower(string word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is one that follows a name, such as <c>Jr.</c></summary>
    public static bool IsSuffix(string text) =>
        Array.IndexOf(s_suffixes, text.TrimEnd('.')) >= 0;

    private static int LastWord(string text) => text.LastIndexOf(' ') + 1;

    private static string? NullIfEmpty(string text) => text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
