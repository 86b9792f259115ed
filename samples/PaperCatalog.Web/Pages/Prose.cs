using System.Text;
using PaperCatalog.Web.Search;

namespace PaperCatalog.Web.Pages;

/// <summary>Titles and abstracts, with the words that were looked for marked and with mathematics set apart.</summary>
internal static class Prose
{
    private const int SnippetLength = 260;

    /// <summary>The text with marks on the words that begin with one of these.</summary>
    public static Html Marked(string text, IReadOnlyList<string> words)
    {
        var pieces = new List<Html>();
        var parts = text.Split('$');
        for (var i = 0; i < parts.Length; i++)
        {
            // A lone dollar is a dollar.
            var isMath = i % 2 == 1 && i < parts.Length - 1;
            if (isMath)
            {
                pieces.Add(Html.Of($"<i class=\"math\">{Formula(parts[i])}</i>"));
            }
            else
            {
                AddMarked(pieces, i % 2 == 1 ? "$" + parts[i] : parts[i], words);
            }
        }

        return Html.Of($"{pieces}");
    }

    /// <summary>The beginning of a text, or the part of it where the words occur.</summary>
    public static string Snippet(string text, IReadOnlyList<string> words)
    {
        if (text.Length <= SnippetLength)
        {
            return text;
        }

        var first = FirstMatch(text, words);
        var start = first < SnippetLength - 40 ? 0 : text.IndexOf(' ', Math.Max(0, first - 80)) + 1;
        var end = start + SnippetLength >= text.Length ? text.Length : text.LastIndexOf(' ', start + SnippetLength);
        return (start > 0 ? "… " : "") + text[start..end].TrimEnd(',', ';', ':', '.') + (end < text.Length ? " …" : "");
    }

    private static int FirstMatch(string text, IReadOnlyList<string> words)
    {
        for (var start = 0; PlainWords.TryNext(text, ref start, out var end); start = end)
        {
            if (IsMatch(text[start..end], words))
            {
                return start;
            }
        }

        return 0;
    }

    private static void AddMarked(List<Html> pieces, string text, IReadOnlyList<string> words)
    {
        var written = 0;
        for (var start = 0; words.Count > 0 && PlainWords.TryNext(text, ref start, out var end); start = end)
        {
            if (IsMatch(text[start..end], words))
            {
                pieces.Add(Html.Of($"{text[written..start]}<mark>{text[start..end]}</mark>"));
                written = end;
            }
        }

        pieces.Add(Html.Of($"{text[written..]}"));
    }

    private static bool IsMatch(string word, IReadOnlyList<string> words)
    {
        var folded = PlainWords.Fold(word);
        return words.Any(beginning => folded.StartsWith(beginning, StringComparison.Ordinal));
    }

    // Enough for short formulas: \log becomes log, and ^2 a raised two.
    private static string Formula(string formula)
    {
        var text = new StringBuilder(formula.Length);
        foreach (var sign in formula.Replace("^2", "²", StringComparison.Ordinal).Replace("\\ ", " ", StringComparison.Ordinal))
        {
            if (sign is not ('\\' or '{' or '}'))
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
