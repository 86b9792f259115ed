using System.Globalization;
using PaperCatalog.Formatting;
using PaperCatalog.Generator.Configuration;

namespace PaperCatalog.Generator.Emit;

/// <summary>Prints what an editor shows when the mouse rests on a paper.</summary>
internal static class MemberDocumentation
{
    private static readonly ReferenceRun s_separator = new(" \u00B7 ");

    public static void Write(CodeWriter code, Paper paper, DocumentationLevel level)
    {
        if (level == DocumentationLevel.None)
        {
            return;
        }

        code.Line($"/// <summary>");
        if (IsBareAbstract(paper))
        {
            // Its reference line would be the key in brackets, which is the member's name once more.
            WriteParagraphs(code, level == DocumentationLevel.Full ? paper.Abstract! : Headline(paper));
            if (level == DocumentationLevel.Full)
            {
                WriteLinks(code, paper, []);
            }
        }
        else
        {
            var reference = ReferenceFormatter.Apa.FormatRuns(paper);
            code.Line($"/// <para>{new CodeReference(reference)}</para>");
            if (level == DocumentationLevel.Full)
            {
                WriteLinks(code, paper, reference);
                WriteParagraphs(code, paper.Abstract ?? string.Empty);
            }
        }

        if (paper.SourceFile is not null)
        {
            code.Line($"/// <para><c>{new CodeDocumentation(paper.SourceFile)}({paper.SourceLine ?? 1})</c></para>");
        }

        code.Line($"/// </summary>");
    }

    private static bool IsBareAbstract(Paper paper) =>
        paper.Abstract is not null && paper.Title is null && paper.Authors.Count == 0 && paper.Issued is null && paper.ContainerTitle is null;

    private static void WriteParagraphs(CodeWriter code, string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                code.Line($"/// <para>{new CodeDocumentation(text, start, end)}</para>");
            }

            start = end + 1;
        }
    }

    // One line for all: an editor puts an empty line between paragraphs.
    private static void WriteLinks(CodeWriter code, Paper paper, IReadOnlyList<ReferenceRun> reference)
    {
        var runs = new List<ReferenceRun>();
        if (paper.Doi is { } doi)
        {
            AddLink(runs, reference, "https://doi.org/" + doi, "doi:" + doi);
        }

        if (paper.ArXivId is { } id)
        {
            AddLink(runs, reference, "https://arxiv.org/abs/" + id, "arXiv:" + id);
        }

        if (paper.UrlLink is { } url)
        {
            AddLink(runs, reference, url.Text, url.Text);
        }

        // Most papers have no link but that one.
        var seen = paper.LinkTexts.Count > 0 ? new HashSet<Link?> { paper.UrlLink } : null;
        foreach (var link in paper.LinkTexts)
        {
            if (seen!.Add(link))
            {
                AddLink(runs, reference, link.Text, link.Text);
            }
        }

        if (runs.Count > 0)
        {
            code.Line($"/// <para>{new CodeReference(runs)}</para>");
        }
    }

    private static void AddLink(List<ReferenceRun> runs, IReadOnlyList<ReferenceRun> reference, string address, string text)
    {
        if (HasTarget(reference, address))
        {
            return;
        }

        if (runs.Count > 0)
        {
            runs.Add(s_separator);
        }

        runs.Add(new ReferenceRun(text, Target: address));
    }

    private static bool HasTarget(IReadOnlyList<ReferenceRun> runs, string address)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].Target == address)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A few words that tell which paper it is: the title, or how the abstract begins.</summary>
    public static string Headline(Paper paper)
    {
        const int Longest = 100;
        var text = paper.Title ?? paper.Abstract ?? paper.Key;
        if (text.Length > Longest)
        {
            var end = text.LastIndexOf(' ', Longest);
            end = end <= 0 ? Longest : end;
            text = text.Substring(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end) + "\u2026";
        }

        return paper.Year is { } year ? text + " (" + year.ToString(CultureInfo.InvariantCulture) + ")" : text;
    }
}
