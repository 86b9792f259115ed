using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using PaperCatalog.Formatting;
using PaperCatalog.Generator.Cite.Catalogs;
using PaperCatalog.Reading;

namespace PaperCatalog.Completion;

/// <summary>What an editor says of a paper that it offers.</summary>
internal static class PaperDescription
{
    private const int LongestLine = 100;
    private const int LongestAbstract = 600;

    /// <summary>Who, when and what, on one line.</summary>
    public static string Line(Paper paper)
    {
        var authors = paper.Authors.Count switch
        {
            0 => null,
            1 => paper.Authors[0].CitationName,
            2 => paper.Authors[0].CitationName + " & " + paper.Authors[1].CitationName,
            _ => paper.Authors[0].CitationName + " et al.",
        };
        string?[] parts = [authors, paper.Year?.ToString(CultureInfo.InvariantCulture), paper.Title ?? paper.Abstract];
        return SafeText.OneLine(string.Join(", ", parts.Where(static part => part is not null)), LongestLine);
    }

    /// <summary>The full reference, the beginning of the abstract, and where the record stands.</summary>
    public static CompletionDescription Of(IndexedPaper indexed)
    {
        var paper = indexed.Paper;
        var parts = ImmutableArray.CreateBuilder<TaggedText>();
        Add(parts, ReferenceFormatter.Apa.Format(paper));
        if (paper.Abstract is { } text)
        {
            Add(parts, SafeText.OneLine(text, LongestAbstract));
        }

        if (paper.SourceFile is { } file)
        {
            Add(parts, file + "(" + (paper.SourceLine ?? 1).ToString(CultureInfo.InvariantCulture) + ")");
        }

        return CompletionDescription.Create(parts.ToImmutable());
    }

    private static void Add(ImmutableArray<TaggedText>.Builder parts, string text)
    {
        if (parts.Count > 0)
        {
            parts.Add(new TaggedText(TextTags.LineBreak, "\r\n"));
        }

        parts.Add(new TaggedText(TextTags.Text, text));
    }
}
