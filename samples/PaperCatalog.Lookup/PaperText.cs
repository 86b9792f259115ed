namespace PaperCatalog.Lookup;

/// <summary>Papers as lines of text.</summary>
internal static class PaperText
{
    private const int Width = 90;

    /// <summary>One paper: its reference, where it stands, and its abstract.</summary>
    public static void Write(Paper paper, TextWriter output)
    {
        WriteWrapped(paper.ToString(), "", output);
        output.WriteLine();
        output.WriteLine($"  key     {paper.Key}");
        if (paper.Doi is not null)
        {
            output.WriteLine($"  DOI     {paper.Doi}");
        }

        if (paper.ArXivId is not null)
        {
            output.WriteLine($"  arXiv   {paper.ArXivId}");
        }

        output.WriteLine($"  source  {paper.SourceFile}:{paper.SourceLine}");
        foreach (var link in paper.Links)
        {
            output.WriteLine($"  link    {link}");
        }

        if (paper.Abstract is not null)
        {
            output.WriteLine();
            WriteWrapped(paper.Abstract, "  ", output);
        }
    }

    /// <summary>Several papers: a line each, the keys below each other.</summary>
    public static void WriteList(IReadOnlyList<Paper> papers, TextWriter output)
    {
        var width = papers.Max(static paper => paper.Key.Length);
        foreach (var paper in papers)
        {
            var text = paper.Title ?? paper.Abstract ?? "";
            var room = Math.Max(20, Width - width - 2);
            output.WriteLine($"{paper.Key.PadRight(width)}  {(text.Length <= room ? text : text[..(room - 1)].TrimEnd() + "…")}");
        }
    }

    private static void WriteWrapped(string text, string indent, TextWriter output)
    {
        var column = 0;
        foreach (var word in text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > Width)
            {
                output.WriteLine();
                column = 0;
            }

            output.Write(column == 0 ? indent : " ");
            output.Write(word);
            column += (column == 0 ? indent.Length : 1) + word.Length;
        }

        output.WriteLine();
    }
}
