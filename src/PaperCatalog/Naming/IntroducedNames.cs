namespace PaperCatalog.Naming;

/// <summary>Finds the names that an abstract introduces, each with what speaks for it.</summary>
/// <remarks>
/// A name must look like one, stand where a name stands (after the verb, after <c>called</c>, between commas after
/// the kind of thing it is, before its acronym), and a sentence must say that the thing is the authors' own.
/// </remarks>
internal sealed class IntroducedNames
{
    private const int LongestReach = 24;
    private const int LongestLongForm = 40;

    /// <summary>An acronym of so few letters has many meanings.</summary>
    private const int ShortAcronym = 3;

    /// <summary>Forms that call something only after <c>we</c>; else they are nouns.</summary>
    private static readonly WordSet s_bareVerbs = new("call name dub term");

    /// <summary>What is only described as having a name.</summary>
    private static readonly WordSet s_entities = new("entity entities visual");

    private readonly List<TextToken> _tokens;
    private readonly List<NameCandidate> _candidates = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private IntroducedNames(List<TextToken> tokens)
    {
        _tokens = tokens;
        foreach (var token in tokens)
        {
            _counts.TryGetValue(token.Text, out var count);
            _counts[token.Text] = count + 1;
        }
    }

    public static List<NameCandidate> Find(List<TextToken> tokens, List<Contribution> contributions)
    {
        var names = new IntroducedNames(tokens);
        foreach (var contribution in contributions)
        {
            if (!Vocabulary.Borrowing.Contains(tokens[contribution.Verb]))
            {
                names.ReadContribution(contribution);
            }
        }

        names.ReadCallings();
        names.ReadAppositions();
        return names._candidates;
    }

    /// <summary>Reads the object of the verb: first what stands right after it, then what its noun is called.</summary>
    private void ReadContribution(Contribution contribution)
    {
        var end = Math.Min(contribution.End, contribution.Verb + 1 + LongestReach);
        var article = string.Empty;
        var inPhrase = true;
        var afterThing = false;
        var penalty = contribution.Introduces ? 0 : 40;
        for (var i = contribution.Verb + 1; i < end; i++)
        {
            var token = _tokens[i];
            if (token.Before.HasFlag(Gap.Open) && ReadAcronym(i, contribution.Verb, inPhrase, penalty))
            {
                return;
            }

            var run = NameRun.Read(_tokens, i);
            if (run.Count > 0 && IsNamePlace(run, article, inPhrase, afterThing, out var score))
            {
                // An acronym after the run says better what the name is.
                if (run.End < _tokens.Count && _tokens[run.End].Before == Gap.Open && ReadAcronym(run.End, contribution.Verb, inPhrase, penalty))
                {
                    return;
                }

                // "the Pile": the article belongs to a name that is a word of the language.
                var withArticle = run is { IsCoined: false, Count: 1 } && token.Follows && _tokens[i - 1].Is("the")
                    && (run.End == _tokens.Count || !_tokens[run.End].Follows);
                Add(withArticle ? run with { Start = i - 1 } : run, score - penalty);
                return;
            }

            if (Vocabulary.Articles.Contains(token) || token.Is("our"))
            {
                article = token.Text;
            }
            else if (Vocabulary.Joints.Contains(token) || Vocabulary.Functions.Contains(token))
            {
                inPhrase = false;
            }

            afterThing = Vocabulary.Things.Contains(token) || (afterThing && !token.Follows);
            i = Math.Max(i, run.End - 1);
        }
    }

    private bool IsNamePlace(NameRun run, string article, bool inPhrase, bool afterThing, out int score)
    {
        var before = _tokens[run.Start].Before;
        var next = run.End < _tokens.Count ? _tokens[run.End] : new TextToken("The", Gap.Sentence);
        var endsClear = !next.Follows || Vocabulary.Joints.Contains(next) || Vocabulary.Functions.Contains(next) || Vocabulary.Articles.Contains(next);
        var isKind = Vocabulary.Things.Contains(next);
        var set = (before & (Gap.Comma | Gap.Clause)) != 0;
        score = 0;
        if (set && !next.Follows && (run.IsCoined || afterThing))
        {
            // "a model for text, XYZ, which"
            score = run.IsCoined ? 82 : 72;
        }
        else if (afterThing && inPhrase && before == Gap.None && endsClear)
        {
            score = run.IsCoined ? 84 : 70;
        }
        else if (!inPhrase || (before & (Gap.Open | Gap.Close)) != 0)
        {
            return false;
        }
        else if (string.Equals(article, "a", StringComparison.OrdinalIgnoreCase) || string.Equals(article, "an", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        else if (run.IsCoined)
        {
            score = endsClear ? 90 : isKind ? 85 : 60;
        }
        else
        {
            score = (endsClear && !next.Is("and")) ? 76 : isKind && article.Length > 0 && run.Count == 1 ? 72 : 0;
        }

        return score > 0;
    }

    /// <summary>The long form and its acronym, where the long form begins in the object of the verb.</summary>
    private bool ReadAcronym(int index, int verb, bool inPhrase, int penalty)
    {
        if (index + 1 < _tokens.Count && (_tokens[index + 1].Before & (Gap.Close | Gap.Comma | Gap.Clause)) == 0)
        {
            return false;
        }

        var acronym = _tokens[index].Text;
        if (!NameShape.IsCoined(acronym))
        {
            return false;
        }

        var start = AcronymDefinition.FindStart(_tokens, index);
        if (start <= verb)
        {
            return false;
        }

        // "a Convolutional Neural Network (CNN) model": one of many of its kind.
        if (start > 0 && (_tokens[start - 1].Is("a") || _tokens[start - 1].Is("an")) && index + 1 < _tokens.Count
            && _tokens[index + 1].Before == Gap.Close && !Vocabulary.Joints.Contains(_tokens[index + 1]) && !Vocabulary.Functions.Contains(_tokens[index + 1]))
        {
            return false;
        }

        var capitalized = true;
        for (var i = start; i < index; i++)
        {
            capitalized &= _tokens[i].IsCapitalized || Vocabulary.Joints.Contains(_tokens[i]) || Vocabulary.Articles.Contains(_tokens[i]);
        }

        if (!capitalized && !inPhrase && !StartsPhrase(verb, start))
        {
            return false;
        }

        if (!StartsPhrase(verb, start))
        {
            penalty += 35;
        }

        var run = new NameRun(start, index, true);
        var longForm = run.ToText(_tokens);
        var useLong = (capitalized || acronym.Length <= ShortAcronym) && index - start > 1 && longForm.Length <= LongestLongForm;
        Add(useLong ? longForm : acronym, acronym, (capitalized ? 100 : 92) - penalty);
        return true;
    }

    /// <summary>Whether no preposition or relative stands between the verb and a word.</summary>
    private bool StartsPhrase(int verb, int start)
    {
        for (var i = verb + 1; i < start; i++)
        {
            if (Vocabulary.Joints.Contains(_tokens[i]) || Vocabulary.Functions.Contains(_tokens[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads what follows <c>called</c>, <c>named</c>, <c>we call this procedure</c>.</summary>
    private void ReadCallings()
    {
        for (var i = 0; i < _tokens.Count - 1; i++)
        {
            var isReferred = _tokens[i].Is("as") && i >= 2 && _tokens[i - 1].Is("to") && _tokens[i - 2].Is("referred");
            if (!isReferred && !Vocabulary.Calling.Contains(_tokens[i]))
            {
                continue;
            }

            var own = IsOwnSentence(i);
            var isCall = i > 0 && _tokens[i - 1].Is("we");
            if ((!isCall && s_bareVerbs.Contains(_tokens[i])) || s_entities.Contains(_tokens[i + 1]))
            {
                continue;
            }

            var afterThing = i > 0 && (Vocabulary.Things.Contains(_tokens[i - 1]) || !_tokens[i].Follows);
            var reach = Math.Min(_tokens.Count, i + (isCall ? 7 : 3));
            for (var j = i + 1; j < reach && !_tokens[j].StartsSentence; j++)
            {
                var run = NameRun.Read(_tokens, j);
                if (run.Count > 0)
                {
                    AddCalled(run, own);
                    break;
                }

                // "We call this technique prompt welding", "which we call prompt welding".
                if (isCall && !Vocabulary.Determiners.Contains(_tokens[j]) && !_tokens[j].Is("it")
                    && (j == i + 1 || _tokens[j - 1].Is("it") || Vocabulary.Things.Contains(_tokens[j - 1])))
                {
                    AddSmall(j);
                    break;
                }

                if (j == i + 1 && !isCall && own && (afterThing || (_tokens[j].Before & Gap.Quote) != 0) && !Vocabulary.Determiners.Contains(_tokens[j]))
                {
                    AddSmall(j);
                    break;
                }
            }
        }
    }

    private void AddCalled(NameRun run, bool own)
    {
        if (run.End < _tokens.Count && _tokens[run.End].Before == Gap.Open && ReadAcronym(run.End, run.Start - 1, true, own ? 0 : 40))
        {
            return;
        }

        Add(run, own ? 95 : 55);
    }

    /// <summary>A name of small words, <c>called prompt tuning</c>, up to what cannot belong to it.</summary>
    private void AddSmall(int start)
    {
        var end = start;
        while (end < _tokens.Count && end - start < 5 && (end == start || _tokens[end].Follows)
            && !Vocabulary.Functions.Contains(_tokens[end]) && !Vocabulary.Joints.Contains(_tokens[end]) && !Vocabulary.Determiners.Contains(_tokens[end]))
        {
            end++;
        }

        if (end - start is < 1 or > 4)
        {
            return;
        }

        var quoted = (_tokens[start].Before & Gap.Quote) != 0;
        if (end < _tokens.Count && _tokens[end].Before == Gap.Open && ReadAcronym(end, start - 1, true, 0))
        {
            return;
        }

        Add(new NameRun(start, end, false), quoted ? 85 : end - start > 1 ? 68 : 50);
    }

    /// <summary>Reads <c>in torch.fx, a … library</c> and <c>using CompAct (Compositional Activities)</c> in sentences of the authors' own.</summary>
    private void ReadAppositions()
    {
        for (var i = 1; i < _tokens.Count - 2; i++)
        {
            var token = _tokens[i];
            if (!NameShape.IsCoined(token.Text) || token.StartsSentence)
            {
                continue;
            }

            var next = _tokens[i + 1];
            var isApposition = next.Before == Gap.Comma && Vocabulary.Articles.Contains(next) && !next.Is("the");
            var isOurs = _tokens[i - 1].Is("our") || (i > 1 && _tokens[i - 2].Is("our") && (_tokens[i - 1].Is("proposed") || Vocabulary.Things.Contains(_tokens[i - 1])));
            if (isApposition && IsOwnSentence(i) && HasThing(i + 2) && !(_tokens[i - 1].Is("as") || _tokens[i - 1].Is("like")))
            {
                Add(token.Text, token.Text, 66);
            }
            else if (isOurs)
            {
                Add(token.Text, token.Text, 45);
            }
        }
    }

    private bool HasThing(int index)
    {
        for (var i = index; i < _tokens.Count && i < index + 9 && !_tokens[i].StartsSentence; i++)
        {
            if (Vocabulary.Things.Contains(_tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the authors speak of themselves shortly before a word in its sentence.</summary>
    private bool IsOwnSentence(int index)
    {
        for (var i = index; i >= 0 && index - i < 40; i--)
        {
            if (_tokens[i].Is("we") || _tokens[i].Is("our") || (Vocabulary.Subjects.Contains(_tokens[i]) && i > 0 && (_tokens[i - 1].Is("this") || _tokens[i - 1].Is("present"))))
            {
                return true;
            }

            if (_tokens[i].StartsSentence)
            {
                return false;
            }
        }

        return false;
    }

    private void Add(NameRun run, int score) => Add(run.ToText(_tokens), _tokens[run.Start].Text, score);

    private void Add(string text, string counted, int score)
    {
        _counts.TryGetValue(counted, out var count);
        _candidates.Add(new NameCandidate(text, KeyOrigin.IntroducedName, score + 3 * Math.Min(3, Math.Max(0, count - 1))));
    }
}
