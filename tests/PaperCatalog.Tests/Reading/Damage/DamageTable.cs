using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Reading.Damage;

/// <summary>What comes of a file when one of its signs is damaged.</summary>
internal sealed class DamageTable(string path, string text, string[] others, CancellationToken cancellationToken)
{
    private const int MostProblems = 5;

    private static readonly string[] s_left = [nameof(Paper.Key), nameof(Paper.HasMoreAuthors), nameof(Paper.Year), nameof(Paper.SourceLine)];

    private readonly Dictionary<string, string[]> _whole = LinesOf(PaperReader.Read(text, path, cancellationToken));

    /// <summary>A line for each outcome: the damages that have it, the problems, and what is gone from the papers (-) or new (+).</summary>
    public override string ToString()
    {
        var outcomes = new List<string>();
        var damages = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (name, damaged) in Damages())
        {
            var outcome = OutcomeOf(damaged);
            if (!damages.TryGetValue(outcome, out var names))
            {
                damages[outcome] = names = [];
                outcomes.Add(outcome);
            }

            names.Add(name);
        }

        return string.Concat(outcomes.Select(outcome => $"{string.Join(", ", damages[outcome])} => {(outcome.Length == 0 ? "nothing" : outcome)}\n"));
    }

    /// <summary>Every sign that is no letter or digit is left out, doubled, and changed for others; and the file ends after it.</summary>
    private IEnumerable<(string Name, string Text)> Damages()
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || (i > 0 && text[i] == ' ' && text[i - 1] == ' '))
            {
                continue;
            }

            var sign = $"{TextPlace.Of(text, i)} {TextPlace.Quote(text[i])}";
            yield return (sign + " left out", text.Remove(i, 1));
            if (text[i] == ' ')
            {
                continue;
            }

            yield return (sign + " doubled", text.Insert(i, text[i].ToString()));
            yield return (sign + " at the end", text[..(i + 1)]);
            foreach (var other in others.Where(pair => pair.Contains(text[i], StringComparison.Ordinal)).SelectMany(static pair => pair).Where(other => other != text[i]))
            {
                yield return ($"{sign} is {TextPlace.Quote(other)}", text.Remove(i, 1).Insert(i, other.ToString()));
            }
        }
    }

    private string OutcomeOf(string damaged)
    {
        var result = PaperReader.Read(damaged, path, cancellationToken);
        var papers = LinesOf(result);
        var outcome = result.Problems.Take(MostProblems).Select(problem => TextPlace.Of(damaged, problem)).ToList();
        if (result.Problems.Count > MostProblems)
        {
            outcome.Add($"and {result.Problems.Count - MostProblems} more");
        }

        foreach (var (key, lines) in _whole)
        {
            if (papers.Remove(key, out var kept))
            {
                outcome.AddRange(lines.Except(kept).Select(line => $"- {key}: {line}"));
                outcome.AddRange(kept.Except(lines).Select(line => $"+ {key}: {line}"));
            }
            else
            {
                outcome.Add("- " + key);
            }
        }

        outcome.AddRange(papers.Select(static paper => $"+ {paper.Key}: {string.Join(", ", paper.Value)}"));
        return string.Join(" | ", outcome);
    }

    private static Dictionary<string, string[]> LinesOf(ReadResult result)
    {
        var papers = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var paper in result.Records.Select(static record => record.Paper))
        {
            var key = paper.Key;
            while (!papers.TryAdd(key, [.. PaperText.Of(paper).Where(static pair => !s_left.Contains(pair.Name)).Select(static pair => pair.Name + ": " + pair.Value), .. paper.Fields.Select(static field => field.Name)]))
            {
                key += "'";
            }
        }

        return papers;
    }
}
