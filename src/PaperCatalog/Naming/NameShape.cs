namespace PaperCatalog.Naming;

/// <summary>Tells by its look whether a word can be somebody's invention.</summary>
internal static class NameShape
{
    /// <summary>A word that is no word of the language: <c>APPS</c>, <c>GPT-NeoX-20B</c>, <c>torch.fx</c>, <c>CompAct</c>, <c>C&amp;S</c>.</summary>
    public static bool IsCoined(string word)
    {
        if (word.Length < 2 || Vocabulary.FieldAcronyms.Contains(word) || IsModifier(word) || IsPluralAcronym(word))
        {
            return false;
        }

        var capital = false;
        var small = false;
        var innerCapital = false;
        var digit = false;
        var sign = false;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (char.IsUpper(c))
            {
                capital = true;
                innerCapital |= i > 0 && word[i - 1] is not '-';
            }
            else
            {
                small |= char.IsLower(c);
                digit |= IdentifierText.IsDigit(c) && i > 0;
                sign |= c is '.' or '_' && i > 1 && !IdentifierText.IsDigit(word[i - 1]);
            }
        }

        return innerCapital || (capital && digit) || (sign && small && word.Length > 4);
    }

    /// <summary>A capitalised word that does not begin its sentence, and is no language or nationality.</summary>
    public static bool IsProper(TextToken token) =>
        token.IsCapitalized && !token.StartsSentence && token.Text.Length > 1
        && !Vocabulary.FieldAcronyms.Contains(token) && !IsModifier(token.Text) && !IsPluralAcronym(token.Text)
        && !Vocabulary.Functions.Contains(token) && !Vocabulary.Determiners.Contains(token) && !IsLanguage(token.Text);

    /// <summary>A compound that describes another word: <c>BERT-based</c>, <c>Transformer-style</c>.</summary>
    public static bool IsModifier(string word)
    {
        var hyphen = word.LastIndexOf('-');
        if (hyphen < 0 || word.Length - hyphen < 5)
        {
            return false;
        }

        for (var i = hyphen + 1; i < word.Length; i++)
        {
            if (!char.IsLower(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Several of a kind: <c>LLMs</c>.</summary>
    private static bool IsPluralAcronym(string word)
    {
        if (word.Length < 3 || word[word.Length - 1] != 's')
        {
            return false;
        }

        for (var i = 0; i < word.Length - 1; i++)
        {
            if (!char.IsUpper(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLanguage(string word)
    {
        foreach (var ending in (string[])["ish", "ese", "ian", "ean", "abic", "indi", "rench", "erman", "utch", "reek", "andic", "undi", "uguese"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
