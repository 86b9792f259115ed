namespace PaperCatalog.Build;

/// <summary>Puts the key <c>references</c> into a CITATION.cff and leaves the rest of the file as it is.</summary>
internal static class CitationFileSection
{
    private const string Key = "references:";

    /// <summary>The file with the section in the place of the old one, or at its end.</summary>
    /// <param name="file">The file as it is, with line feeds; null when there is none.</param>
    /// <param name="section">The section.</param>
    /// <param name="title">The software's name, for a new file.</param>
    /// <param name="authors">Who wrote it, for a new file, which is not valid without.</param>
    public static string Replace(string? file, string section, string title, string authors)
    {
        if (string.IsNullOrWhiteSpace(file))
        {
            return "cff-version: 1.2.0\n"
                + "message: \"If you use this software, please cite it and the papers that it rests on.\"\n"
                + "title: " + Quote(title) + "\n"
                + "authors:\n  - name: " + Quote(authors) + "\n"
                + section;
        }

        var start = StartOfKey(file!);
        if (start < 0)
        {
            return file + (file!.EndsWith("\n", StringComparison.Ordinal) ? string.Empty : "\n") + section;
        }

        return file!.Substring(0, start) + section + file.Substring(EndOfValue(file, start));
    }

    private static int StartOfKey(string file)
    {
        for (var line = 0; line >= 0 && line < file.Length; line = NextLine(file, line))
        {
            if (string.CompareOrdinal(file, line, Key, 0, Key.Length) == 0)
            {
                return line;
            }
        }

        return -1;
    }

    // A value goes on over indented lines, and items, which need no indentation; comments before the next key are that key's.
    private static int EndOfValue(string file, int start)
    {
        var end = NextLine(file, start);
        for (var line = end; line < file.Length; line = NextLine(file, line))
        {
            if (file[line] is ' ' or '\t' or '-')
            {
                end = NextLine(file, line);
            }
            else if (file[line] is not ('\n' or '#'))
            {
                break;
            }
        }

        return end;
    }

    private static int NextLine(string file, int line)
    {
        var end = file.IndexOf('\n', line);
        return end < 0 ? file.Length : end + 1;
    }

    // YAML 1.2.2, 7.3.1 "Double-Quoted Style"; a name of MSBuild's holds no control characters worth keeping.
    private static string Quote(string text) =>
        "\"" + new string([.. text.Select(static c => char.IsControl(c) ? ' ' : c)]).Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
