using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Hostile;

/// <summary>Papers and diagnostics in the words of an <c>.expected</c> file.</summary>
internal static class Shown
{
    private const int Longest = 100;

    /// <summary><c>key -> Member | title | name=value</c>: of the further members only those that are asked for.</summary>
    public static string Paper(Paper paper, string? member, IEnumerable<string> parts)
    {
        var text = new StringBuilder(Text(paper.Key));
        if (member is not null)
        {
            text.Append(" -> ").Append(member);
        }

        if (paper.Title is not null)
        {
            text.Append(" | ").Append(Text(paper.Title));
        }

        foreach (var part in parts)
        {
            text.Append(" | ").Append(part).Append('=').Append(Text(Part(paper, part)));
        }

        return text.ToString();
    }

    /// <summary><c>PCAT0101 5:11</c>, and the name of the file where there are several.</summary>
    public static string Report(Diagnostic diagnostic, bool withFile)
    {
        if (diagnostic.Location == Location.None)
        {
            return diagnostic.Id;
        }

        var span = diagnostic.Location.GetLineSpan();
        var place = string.Create(
            CultureInfo.InvariantCulture, $"{diagnostic.Id} {span.StartLinePosition.Line + 1}:{span.StartLinePosition.Character + 1}");
        return withFile ? place + " " + span.Path[(CatalogProject.Directory.Length + 1)..] : place;
    }

    /// <summary>The text in one line of what can be seen, with C#'s escapes for the rest; the middle of a long one is counted.</summary>
    public static string Text(string text)
    {
        if (text.Length > Longest)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Text(text[..40])} ({text.Length} units) {Text(text[^20..])}");
        }

        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '\\')
            {
                shown.Append(@"\\");
            }
            else if (c == '\n')
            {
                shown.Append(@"\n");
            }
            else if (c is (>= ' ' and <= '~' and not '|') or (>= '\u00A1' and not '\u00AD' and < '\u0300'))
            {
                shown.Append(c);
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
        }

        return shown.ToString();
    }

    private static string Part(Paper paper, string name) => name switch
    {
        "abstract" => paper.Abstract ?? "-",
        "arxiv" => paper.ArXivId ?? "-",
        "authors" => paper.Authors.Count.ToString(CultureInfo.InvariantCulture) + (paper.HasMoreAuthors ? "+" : string.Empty),
        "first" => paper.Authors.Count == 0 ? "-" : paper.Authors[0].DisplayName,
        "doi" => paper.Doi ?? "-",
        "issued" => paper.Issued?.ToString() ?? "-",
        "journal" => paper.ContainerTitle ?? "-",
        "kind" => paper.Kind.ToString(),
        "note" => paper.Note ?? "-",
        "pages" => paper.Pages ?? "-",
        "pmid" => paper.PubMedId ?? "-",
        "volume" => paper.Volume ?? "-",
        _ when name.StartsWith("raw.", StringComparison.Ordinal) =>
            paper.Fields.FirstOrDefault(field => field.Name == name[4..])?.Value ?? "-",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such part."),
    };
}
