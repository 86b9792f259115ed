namespace PaperCatalog.Generator.Check.Records.Fields;

/// <summary>Finds the name that a misspelt one was meant for.</summary>
internal static class Spelling
{
    private const int Shortest = 4;
    private const int Longest = 24;

    /// <summary>The one name that is nearest: one letter wrong, missing, too many or swapped, two in long names. Null where none is, or several are.</summary>
    public static string? Find(string name, IEnumerable<string> names)
    {
        if (name.Length is < Shortest or > Longest)
        {
            return null;
        }

        string? nearest = null;
        var best = (name.Length >= 9 ? 2 : 1) + 1;
        foreach (var candidate in names)
        {
            if (candidate.Length < Shortest || Math.Abs(candidate.Length - name.Length) >= best + 1)
            {
                continue;
            }

            var distance = Distance(name, candidate);
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
            else if (distance == best)
            {
                nearest = null;
            }
        }

        return nearest;
    }

    /// <summary>The number of letters to change, add, take away or swap with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> twoAbove = stackalloc int[Longest + 3];
        Span<int> above = stackalloc int[Longest + 3];
        Span<int> row = stackalloc int[Longest + 3];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                }
            }

            above.CopyTo(twoAbove);
            row.CopyTo(above);
        }

        return above[right.Length];
    }
}
