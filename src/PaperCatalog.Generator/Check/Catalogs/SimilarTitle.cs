using System.Text;
using PaperCatalog.Catalog.Combining;

namespace PaperCatalog.Generator.Check.Catalogs;

/// <summary>Titles in a form in which those that differ by an article, a plural, case or punctuation are equal.</summary>
internal static class SimilarTitle
{
    private const int Shortest = 16;

    /// <summary>The name of a paper's title and first author; null where they are too little to know the paper by.</summary>
    public static string? NameOf(Paper paper) =>
        paper.Authors.Count > 0 && paper.Title is { } title && Skeleton(title) is { Length: >= Shortest } skeleton
            ? "title:" + skeleton + ":" + Skeleton(paper.Authors[0].CitationName)
            : null;

    /// <summary>Letters and digits in lower case without accents; no articles and no <c>s</c> at the end of words.</summary>
    public static string Skeleton(string text)
    {
        var plain = PaperIdentity.Decompose(text);
        var skeleton = new StringBuilder(plain.Length);
        var word = 0;
        for (var i = 0; i <= plain.Length; i++)
        {
            var c = i < plain.Length ? plain[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                skeleton.Append(char.ToLowerInvariant(c));
            }
            else if (i == plain.Length || c is ' ' or '-' or '/' or ':' or ',' or '.' or '\u2013' or '\u2014')
            {
                EndWord(skeleton, word);
                word = skeleton.Length;
            }
        }

        return skeleton.ToString();
    }

    private static void EndWord(StringBuilder skeleton, int start)
    {
        var length = skeleton.Length - start;
        var isArticle = (length == 1 && skeleton[start] == 'a')
            || (length == 2 && skeleton[start] == 'a' && skeleton[start + 1] == 'n')
            || (length == 3 && skeleton[start] == 't' && skeleton[start + 1] == 'h' && skeleton[start + 2] == 'e')
            || (length == 3 && skeleton[start] == 'a' && skeleton[start + 1] == 'n' && skeleton[start + 2] == 'd');
        if (isArticle && start > 0)
        {
            skeleton.Length = start;
        }
        else if (isArticle && length > 1)
        {
            skeleton.Length = start;
        }
        else if (length > 3 && skeleton[skeleton.Length - 1] == 's' && skeleton[skeleton.Length - 2] != 's')
        {
            skeleton.Length--;
        }
    }
}
