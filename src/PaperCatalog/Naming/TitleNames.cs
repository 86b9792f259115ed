using System.Text;

namespace PaperCatalog.Naming;

/// <summary>Makes a name of a title: what stands before its colon, else its first words.</summary>
internal static class TitleNames
{
    private const int MostWords = 5;
    private const int LongestName = 40;

    /// <summary>The words of the name; empty when the title has no letter and no digit.</summary>
    public static string Find(string title)
    {
        var tokens = TextTokenizer.Read(title);
        var colon = FindColon(tokens);
        return colon > 0 && IsName(tokens, colon) ? FirstWords(tokens, colon) : FirstWords(tokens, tokens.Count);
    }

    private static int FindColon(List<TextToken> tokens)
    {
        for (var i = 1; i < tokens.Count && i < 12; i++)
        {
            if ((tokens[i].Before & (Gap.Clause | Gap.Sentence)) != 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the words before the colon name something, and not only <c>A survey</c>.</summary>
    private static bool IsName(List<TextToken> tokens, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (!IsSmall(tokens[i]) && !Vocabulary.Vague.Contains(tokens[i]) && !Vocabulary.Things.Contains(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static string FirstWords(List<TextToken> tokens, int end)
    {
        var result = new StringBuilder();
        var length = 0;
        var words = 0;
        var pending = new StringBuilder();
        for (var i = 0; i < end && words < MostWords; i++)
        {
            var word = tokens[i].Text;
            if (result.Length + pending.Length == 0 && end > 1 && Vocabulary.Articles.Contains(word))
            {
                continue;
            }

            pending.Append(pending.Length + result.Length == 0 ? string.Empty : " ").Append(word);
            length += word.Length;
            if (length > LongestName && result.Length > 0)
            {
                break;
            }

            // Small words are taken with the word after them, so that none ends the name.
            if (!IsSmall(tokens[i]) || i + 1 == end)
            {
                result.Append(pending);
                pending.Clear();
                words++;
            }
        }

        return result.ToString();
    }

    private static bool IsSmall(TextToken token) =>
        Vocabulary.Joints.Contains(token) || Vocabulary.Articles.Contains(token) || token.Is("is") || token.Is("are") || token.Is("that");
}
