using System.Text;

namespace PaperCatalog.Naming;

/// <summary>Cuts running text into phrases that could name it.</summary>
/// <remarks>
/// Words fall into phrases: content words in a row. Vague words at the head of a phrase are left out, phrases of
/// nothing else are passed over, and phrases that a joint such as <c>of</c> connects stay together while they fit.
/// </remarks>
internal sealed class PhraseReader
{
    private const int MostWords = 5;
    private const int LongestName = 40;

    private readonly List<TextToken> _tokens;
    private int _next;

    private PhraseReader(List<TextToken> tokens) => _tokens = tokens;

    /// <summary>The phrases of a text in order.</summary>
    public static List<Phrase> Read(List<TextToken> tokens)
    {
        var reader = new PhraseReader(tokens);
        var phrases = new List<Phrase>();
        while (reader._next < tokens.Count)
        {
            if (reader.ReadConnected() is { } phrase)
            {
                phrases.Add(phrase);
            }
        }

        return phrases;
    }

    /// <summary>The next phrase that says something, with those connected to it as far as they fit; null at the end.</summary>
    private Phrase? ReadConnected()
    {
        var text = new StringBuilder();
        var words = new List<string>();
        var start = 0;
        var length = 0;
        var joint = string.Empty;
        while (_next < _tokens.Count)
        {
            var token = _tokens[_next];
            if (words.Count > 0 && (!token.Follows || IsBreak(token)))
            {
                break;
            }

            if (IsVerbPlace(_next))
            {
                if (words.Count > 0)
                {
                    break;
                }

                // The words of infinitives and relative clauses, "to detect" and "which delivers", name nothing.
                _next += 2;
            }
            else if (Vocabulary.Joints.Contains(token) || IsSmall(token) || IsParticiple(_next))
            {
                joint = Vocabulary.Joints.Contains(token) ? token.Text : joint;
                _next++;
            }
            else if (!TryAppend())
            {
                break;
            }
        }

        return words.Count == 0 ? null : new Phrase(start, words, text.ToString());

        bool TryAppend()
        {
            var before = _next;
            var phrase = ReadPhrase();
            if (phrase.Count == 0)
            {
                return true;
            }

            var added = phrase.Sum(static word => word.Length);
            if (words.Count > 0 && (joint.Length == 0 || words.Count + phrase.Count > MostWords || length + joint.Length + added > LongestName))
            {
                // It begins a phrase of its own.
                _next = before;
                return false;
            }

            start = words.Count == 0 ? before : start;
            text.Append(words.Count == 0 ? string.Empty : " " + joint + " ").Append(string.Join(" ", phrase));
            length += added + (words.Count == 0 ? 0 : joint.Length);
            words.AddRange(phrase);
            joint = string.Empty;
            return true;
        }
    }

    /// <summary>Content words in a row, without vague ones at the head; of too many the last, where English has the noun.</summary>
    private List<string> ReadPhrase()
    {
        var words = new List<string>();
        for (var first = true; _next < _tokens.Count && (first || _tokens[_next].Follows) && IsContent(_tokens[_next]); first = false)
        {
            if (!first && (IsParticiple(_next) || IsGerundOfObject(_next)))
            {
                break;
            }

            var word = WithoutPossessive(_tokens[_next++].Text);
            var isVague = Vocabulary.Vague.Contains(word) || Vocabulary.Things.Contains(word) || IsAdverb(word) || IdentifierText.IsDigit(word[0]);
            if (!(isVague && words.Count == 0))
            {
                words.Add(word);
            }
        }

        while (words.Count > 1 && IsAdverb(words[words.Count - 1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        var length = 0;
        var start = words.Count;
        while (start > 0 && words.Count - start < MostWords && (length == 0 || length + words[start - 1].Length <= LongestName))
        {
            start--;
            length += words[start].Length;
        }

        return words.GetRange(start, words.Count - start);
    }

    /// <summary>Whether a word is a participle that belongs to what follows: <c>entities extracted from</c>.</summary>
    private bool IsParticiple(int index)
    {
        var word = _tokens[index].Text;
        return word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word.IndexOf('-') < 0
            && (index + 1 == _tokens.Count || !_tokens[index + 1].Follows || !IsContent(_tokens[index + 1]));
    }

    /// <summary>Whether a word is a gerund with an object of its own: <c>assessing their</c>.</summary>
    private bool IsGerundOfObject(int index) =>
        _tokens[index].Text.EndsWith("ing", StringComparison.Ordinal) && index + 1 < _tokens.Count
        && _tokens[index + 1].Follows && Vocabulary.Determiners.Contains(_tokens[index + 1]);

    /// <summary>Whether the word after this one is a verb: after <c>to</c>, <c>which</c>, <c>we</c>, and after <c>that</c> behind a noun.</summary>
    private bool IsVerbPlace(int index)
    {
        var token = _tokens[index];
        if (index + 1 >= _tokens.Count || _tokens[index + 1] is { Follows: false } or { IsCapitalized: true } || !IsContent(_tokens[index + 1]))
        {
            return false;
        }

        var before = index > 0 ? _tokens[index - 1] : token;
        return token.Is("to") ? !Vocabulary.TakesTo.Contains(before)
            : token.Is("that") ? !Vocabulary.Studying.Contains(before) && !Vocabulary.Introducing.Contains(before) && !Vocabulary.Verbs.Contains(before)
            : token.Is("which") || token.Is("we");
    }

    private static bool IsContent(TextToken token) => !IsSmall(token) && !Vocabulary.Joints.Contains(token);

    private static bool IsBreak(TextToken token) => Vocabulary.Functions.Contains(token) || Vocabulary.Verbs.Contains(token);

    private static bool IsSmall(TextToken token) => IsBreak(token) || Vocabulary.Determiners.Contains(token);

    private static bool IsAdverb(string word) => word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal);

    private static string WithoutPossessive(string word) =>
        word.Length > 3 && word[word.Length - 1] == 's' && IdentifierText.IsApostrophe(word[word.Length - 2]) ? word.Substring(0, word.Length - 2) : word;
}
