using System.Globalization;
using PaperCatalog.Formatting;
using PaperCatalog.Generator.Configuration;

namespace PaperCatalog.Generator.Emit;

/// <summary>Prints what an editor shows when the mouse rests on a paper.</summary>
internal static class MemberDocumentation
{
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
        foreach (var paragraph in text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            code.Line($"/// <para>{new CodeDocumentation(paragraph)}</para>");
        }
    }

    // One line for all: an editor puts an empty line between paragraphs.
    private static void WriteLinks(CodeWriter code, Paper paper, IReadOnlyList<ReferenceRun> reference)
    {
        var runs = new List<ReferenceRun>();
        foreach (var (address, text) in Links(paper))
        {
            if (!reference.Any(run => run.Target == address))
            {
                if (runs.Count > 0)
                {
                    runs.Add(new ReferenceRun(" \u00B7 "));
                }

                runs.Add(new ReferenceRun(text, Target: address));
            }
        }

        if (runs.Count > 0)
        {
            code.Line($"/// <para>{new CodeReference(runs)}</para>");
        }
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

    private static IEnumerable<(string Address, string Text)> Links(Paper paper)
    {
        if (paper.Doi is { } doi)
        {
            yield return ("https://doi.org/" + doi, "doi:" + doi);
        }

        if (paper.ArXivId is { } id)
        {
            yield return ("https://arxiv.org/abs/" + id, "arXiv:" + id);
        }

        foreach (var link in new[] { paper.UrlLink }.OfType<Link>().Concat(paper.LinkTexts).Distinct())
        {
            yield return (link.Text, link.Text);
        }
    }
}
