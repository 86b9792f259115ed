namespace PaperCatalog.Reading.Names;

/// <summary>A name in the form that most have, <c>Family, Given</c>: capitalised words, no LaTeX, no von, one comma.</summary>
internal static class PlainName
{
    /// <summary>Finds the comma of such a name; false where the name must be looked at in full.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out int comma)
    {
        comma = -1;
        var last = ' ';
        var isInWord = false;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsLetter(c))
            {
                if (!isInWord && char.IsLower(c))
                {
                    // A word that begins so may be a von.
                    return false;
                }

                isInWord = true;
            }
            else if (c == ',')
            {
                if (comma >= 0 || last == ' ' || i + 2 >= name.Length || name[i + 1] != ' ')
                {
                    return false;
                }

                comma = i;
                isInWord = false;
                c = ' ';
                i++;
            }
            else if (c == ' ')
            {
                isInWord = false;
                if (last == ' ')
                {
                    return false;
                }
            }
            else if (c != '.' && (c != '-' || last == '-'))
            {
                return false;
            }

            last = c;
        }

        return comma > 0 && last != ' ';
    }
}
