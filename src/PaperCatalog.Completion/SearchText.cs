using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using PaperCatalog.Generator.Cite.Catalogs;
using PaperCatalog.Naming;

namespace PaperCatalog.Completion;

/// <summary>The text in which an editor looks for what was typed.</summary>
/// <remarks>
/// An editor's matcher takes it for one name in Pascal case, goes from left to right, and may leave out words; a space or a mark would end
/// the name. So authors, year and title stand there twice in this order: of two words that somebody remembers, whichever was typed first
/// has the other behind it. The second time they are without accents. The member's name comes first, so that who types it has it at the head.
/// </remarks>
internal static class SearchText
{
    private const int MostAuthors = 12;
    private const int LongestTitle = 200;

    private static readonly ConditionalWeakTable<IndexedPaper, string> s_texts = new();

    public static string Of(IndexedPaper paper) => s_texts.GetValue(paper, static paper => Compose(paper));

    private static string Compose(IndexedPaper indexed)
    {
        var paper = indexed.Paper;
        var name = indexed.Identifier.Length > 0 ? indexed.Identifier : Name(paper.Key, PaperNames.Longest);
        var words = Words(paper);
        return name + words + WithoutAccents(words) + Name(paper.Doi, PaperNames.Longest) + Name(paper.ArXivId, PaperNames.Longest);
    }

    private static string Words(Paper paper)
    {
        var words = new StringBuilder();
        foreach (var author in paper.Authors.Take(MostAuthors))
        {
            words.Append(Name(author.Family ?? author.DisplayName, PaperNames.Longest));
        }

        if (paper.Year is { } year)
        {
            words.Append(year.ToString(CultureInfo.InvariantCulture));
        }

        // A paper without a title is known by how its abstract begins.
        return words.Append(Name(paper.Title ?? paper.Abstract, LongestTitle)).ToString();
    }

    private static string Name(string? text, int longest) => text is null ? string.Empty : IdentifierWriter.Write(text, longest).TrimStart('_');

    private static string WithoutAccents(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }
}
