namespace PaperCatalog.Reading;

/// <summary>Recognises a format by what stands at the beginning of a text.</summary>
/// <remarks>
/// Only signs that another format cannot show by chance count, so that a file is never taken for what it is not:
/// a first character for JSON and XML, the first line with a tag for the others.
/// </remarks>
internal static class FormatSigns
{
    /// <summary>How much of a text is looked at, in UTF-16 units: remarks may stand before the first record.</summary>
    private const int Reach = 64 * 1024;

    /// <summary>The format; null when the text shows none, as plain text does.</summary>
    public static PaperFormat? Find(string text)
    {
        var rest = text.AsSpan(0, Math.Min(text.Length, Reach)).TrimStart("\uFEFF \t\r\n".AsSpan());
        if (rest.IsEmpty)
        {
            return null;
        }

        switch (rest[0])
        {
            case '<':
                return OfXml(rest);
            case '{' or '[' when rest.Slice(1).TrimStart() is [('{' or '"' or '}' or ']'), ..]:
                return PaperFormat.CslJson;
        }

        PaperFormat? found = null;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny('\r', '\n');
            var line = end < 0 ? rest : rest.Slice(0, end);
            rest = end < 0 ? default : rest.Slice(end + 1);

            // An entry of BibTeX is a surer sign than a tag in the remarks before it.
            if (IsEntry(line))
            {
                return PaperFormat.BibTeX;
            }

            found ??= OfLine(line, rest);
        }

        return found;
    }

    private static PaperFormat? OfXml(ReadOnlySpan<char> text) =>
        Contains(text, "<PubmedArticle") || Contains(text, "<PubmedBookArticle") || Contains(text, "<MedlineCitation") ? PaperFormat.PubMedXml
        : Contains(text, "<feed") ? PaperFormat.ArXivAtom
        : Contains(text, "<records") || (Contains(text, "<record>") && (Contains(text, "<ref-type") || Contains(text, "<titles"))) ? PaperFormat.EndNoteXml
        : null;

    private static PaperFormat? OfLine(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (line.StartsWith("TY  -".AsSpan(), StringComparison.OrdinalIgnoreCase) || line.StartsWith("TY - ".AsSpan(), StringComparison.Ordinal))
        {
            return PaperFormat.Ris;
        }

        if (line.StartsWith("PMID- ".AsSpan(), StringComparison.Ordinal))
        {
            return PaperFormat.PubMedTagged;
        }

        if (line.StartsWith("cff-version:".AsSpan(), StringComparison.Ordinal))
        {
            return PaperFormat.CitationFile;
        }

        if (line.StartsWith("%0 ".AsSpan(), StringComparison.Ordinal))
        {
            return PaperFormat.EndNoteTagged;
        }

        if (!line.StartsWith(@"\\".AsSpan(), StringComparison.Ordinal) || !line.Slice(2).Trim().IsEmpty)
        {
            return null;
        }

        // A line break of LaTeX may stand alone on a line as well; the header behind it tells.
        next = next.Slice(next.Length > 0 && next[0] == '\n' ? 1 : 0);
        return (next.StartsWith("arXiv:".AsSpan(), StringComparison.OrdinalIgnoreCase) || next.StartsWith("Paper:".AsSpan(), StringComparison.Ordinal))
            ? PaperFormat.ArXivListing
            : null;
    }

    /// <summary>Whether a line begins <c>@word{</c> or <c>@word(</c>.</summary>
    private static bool IsEntry(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        if (line.IsEmpty || line[0] != '@')
        {
            return false;
        }

        var length = 1;
        while (length < line.Length && line[length] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            length++;
        }

        return length > 1 && line.Slice(length).TrimStart() is [('{' or '('), ..];
    }

    private static bool Contains(ReadOnlySpan<char> text, string sign) => text.IndexOf(sign.AsSpan(), StringComparison.Ordinal) >= 0;
}
