namespace PaperCatalog.Reading.PlainText;

/// <summary>The <c>Field:</c> at the beginning of a line.</summary>
/// <param name="Field">What it is about.</param>
/// <param name="NameLength">The length of the name, which begins the line.</param>
/// <param name="Length">The length with the colon.</param>
internal readonly record struct FieldLabel(PlainTextField Field, int NameLength, int Length)
{
    /// <summary>The longest name that is taken for a field's.</summary>
    private const int LongestName = 24;

    /// <summary>Reads the label of a line; a name that is not known is a label only within a record's head.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out FieldLabel label)
    {
        label = default;
        var colon = line.Slice(0, Math.Min(line.Length, LongestName + 2)).IndexOf(':');
        if (colon < 1 || !IsLetter(line[0]))
        {
            return false;
        }

        var nameLength = colon;
        while (line[nameLength - 1] is ' ' or '\t')
        {
            nameLength--;
        }

        foreach (var c in line.Slice(0, nameLength))
        {
            if (!IsLetter(c) && c is not ((>= '0' and <= '9') or '-' or '_' or ' '))
            {
                return false;
            }
        }

        // An address at the beginning of a line is no field named "https".
        if (line.Slice(colon).StartsWith("://".AsSpan()))
        {
            return false;
        }

        label = new FieldLabel(FieldOf(line.Slice(0, nameLength)), nameLength, colon + 1);
        return true;
    }

    private static PlainTextField FieldOf(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[LongestName + 2];
        name.ToLowerInvariant(lower);
        return lower.Slice(0, name.Length).ToString() switch
        {
            "abstract" => PlainTextField.Abstract,
            "key" => PlainTextField.Key,
            "title" => PlainTextField.Title,
            "author" or "authors" => PlainTextField.Authors,
            "editor" or "editors" => PlainTextField.Editors,
            "year" or "date" => PlainTextField.Date,
            "venue" => PlainTextField.Venue,
            "journal" => PlainTextField.Journal,
            "booktitle" => PlainTextField.BookTitle,
            "doi" => PlainTextField.Doi,
            "arxiv" => PlainTextField.ArXiv,
            "url" or "link" => PlainTextField.Url,
            "keyword" or "keywords" => PlainTextField.Keywords,
            "publisher" => PlainTextField.Publisher,
            "volume" => PlainTextField.Volume,
            "issue" => PlainTextField.Issue,
            "pages" => PlainTextField.Pages,
            _ => PlainTextField.Other,
        };
    }

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';
}
