namespace PaperCatalog.Reading.PlainText;

/// <summary>Tells a heading from the last line of the abstract before it. docs/formats.md has the rule in words.</summary>
internal static class HeadingRule
{
    /// <summary>The longest heading after an abstract, in UTF-16 units.</summary>
    private const int LongestHeading = 120;

    /// <summary>The longest one that no blank line sets apart.</summary>
    private const int LongestAttachedHeading = 60;

    /// <summary>The most heading lines that follow each other.</summary>
    private const int MostHeadings = 3;

    /// <summary>Whether a line that follows an abstract is a heading of what comes next.</summary>
    public static bool IsHeading(TextLines lines, int line, bool afterBlank)
    {
        var text = lines[line].Trim();
        return HasShape(text)
            && (afterBlank || (text.Length <= LongestAttachedHeading && IsAttachedHeading(lines, line, text)))
            && LeadsToField(lines, line + 1);
    }

    /// <summary>The text of a heading: Markdown's number signs are left out.</summary>
    public static SourceSpan TextOf(TextLines lines, int line)
    {
        var text = lines[line];
        var end = text.TrimEnd().Length;
        var start = text.Length - text.TrimStart().Length;
        var sign = start;
        while (sign < end && text[sign] == '#')
        {
            sign++;
        }

        if (sign > start && sign < end && text[sign] is ' ' or '\t')
        {
            start = sign + text.Slice(sign).Length - text.Slice(sign).TrimStart().Length;
        }

        return SourceSpan.FromBounds(lines.SpanOf(line).Start + start, lines.SpanOf(line).Start + end);
    }

    private static bool HasShape(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= LongestHeading
        && text[text.Length - 1] is not ('.' or '!' or '?' or ',' or ';')
        && text.IndexOf("://".AsSpan()) < 0;

    // Without a blank line the abstract must have come to the end of a sentence, and the line must begin one.
    private static bool IsAttachedHeading(TextLines lines, int line, ReadOnlySpan<char> text)
    {
        var before = lines[line - 1].TrimEnd().TrimEnd(")]}\"'\u201D\u2019".AsSpan());
        return before.Length > 0
            && before[before.Length - 1] is '.' or '!' or '?'
            && (char.IsUpper(text[0]) || text[0] is '#' or '=' or '[' || char.IsDigit(text[0]))
            && !char.IsWhiteSpace(lines[line][0]);
    }

    private static bool LeadsToField(TextLines lines, int line)
    {
        var headings = 1;
        for (; line < lines.Count; line++)
        {
            if (lines.IsBlank(line))
            {
                continue;
            }

            if (lines.IsField(line))
            {
                return true;
            }

            if (++headings > MostHeadings || !HasShape(lines[line].Trim()))
            {
                return false;
            }
        }

        return false;
    }
}
