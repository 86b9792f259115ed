namespace PaperCatalog.Reading.Names;

/// <summary>A name in BibLaTeX's extended form: <c>family=Gogh, given=Vincent, prefix=van, useprefix=true</c>.</summary>
/// <remarks>Source: the BibLaTeX manual, 3.4 "Name Lists" and the biber manual, 3.4 "Extended name format".</remarks>
internal readonly record struct ExtendedName(
    SourceSpan Family, SourceSpan Given, SourceSpan Prefix, SourceSpan Suffix, bool IsPrefixDropping)
{
    /// <summary>Reads the extended form; false where the name is in another one.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out ExtendedName result)
    {
        result = default;
        if (name.IndexOf('=') < 0)
        {
            return false;
        }

        var position = 0;
        while (position < name.Length)
        {
            var end = EndOfPart(name, position);
            var equals = name.Slice(position, end - position).IndexOf('=');
            if (equals < 0 || !result.TrySet(name, position, position + equals, end, out result))
            {
                return false;
            }

            position = end + 1;
        }

        return result.Family.Length > 0 || result.Given.Length > 0;
    }

    private bool TrySet(ReadOnlySpan<char> name, int start, int equals, int end, out ExtendedName result)
    {
        var label = name.Slice(start, equals - start).Trim().TrimStart('"');
        var value = Trim(name, equals + 1, end);
        result = this;
        if (Is(label, "family"))
        {
            result = this with { Family = value };
        }
        else if (Is(label, "given"))
        {
            result = this with { Given = value };
        }
        else if (Is(label, "prefix"))
        {
            result = this with { Prefix = value };
        }
        else if (Is(label, "suffix"))
        {
            result = this with { Suffix = value };
        }
        else if (Is(label, "useprefix"))
        {
            result = this with { IsPrefixDropping = Is(name.Slice(value.Start, value.Length), "false") };
        }
        else
        {
            // Initials (family-i and so on) and options of sorting; what has no word before '=' is no extended name.
            return label.Length > 0 && IsWord(label);
        }

        return true;
    }

    private static int EndOfPart(ReadOnlySpan<char> name, int start)
    {
        var depth = 0;
        var isQuoted = false;
        for (var i = start; i < name.Length; i++)
        {
            switch (name[i])
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                case '"' when depth == 0 && (i == 0 || name[i - 1] != '\\'):
                    isQuoted = !isQuoted;
                    break;
                case ',' when depth == 0 && !isQuoted:
                    return i;
                default:
                    break;
            }
        }

        return name.Length;
    }

    private static SourceSpan Trim(ReadOnlySpan<char> name, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(name[start]) || name[start] == '"'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(name[end - 1]) || (name[end - 1] == '"' && (end < 2 || name[end - 2] != '\\'))))
        {
            end--;
        }

        return SourceSpan.FromBounds(start, end);
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if ((uint)((c | 0x20) - 'a') >= 26 && c != '-')
            {
                return false;
            }
        }

        return true;
    }

    private static bool Is(ReadOnlySpan<char> text, string word) =>
        text.Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
