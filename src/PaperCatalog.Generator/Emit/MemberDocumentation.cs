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

        var reference = ReferenceFormatter.Apa.FormatRuns(paper);
        code.Line($"/// <summary>");
        code.Line($"/// <para>{new CodeReference(reference)}</para>");
        if (level == DocumentationLevel.Full)
        {
            foreach (var link in Links(paper))
            {
                if (!reference.Any(run => run.Target == link.Address))
                {
                    code.Line($"/// <para>{CodeReference.Link(link.Address, link.Text)}</para>");
                }
            }

            foreach (var paragraph in (paper.Abstract ?? string.Empty).Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                code.Line($"/// <para>{new CodeDocumentation(paragraph)}</para>");
            }
        }

        if (paper.SourceFile is not null)
        {
            code.Line($"/// <para><c>{new CodeDocumentation(paper.SourceFile)}({paper.SourceLine ?? 1})</c></para>");
        }

        code.Line($"/// </summary>");
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
