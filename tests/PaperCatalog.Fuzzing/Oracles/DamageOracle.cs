using PaperCatalog.Fuzzing.Cases;

namespace PaperCatalog.Fuzzing.Oracles;

/// <summary>One record was damaged: the others are as they were, and a loss is said where it was.</summary>
internal static class DamageOracle
{
    /// <summary>How far from the damage its problem may be: the delimiter that follows may be where it shows.</summary>
    private const int Reach = 200;

    public static void Check(Damage damage, string text, ReadResult before, ReadResult after)
    {
        var following = before.Records.Count - damage.Record - 1;

        // Where nothing closes a record, one without its first line is the rest of the one before.
        var isJoined = after.Records.Count < before.Records.Count
            && before.Format is PaperFormat.PlainText or PaperFormat.PubMedTagged or PaperFormat.EndNoteTagged or PaperFormat.ArXivListing;
        for (var i = 0; i < damage.Record - (isJoined ? 1 : 0); i++)
        {
            CheckNeighbour(before.Records[i], i < after.Records.Count ? after.Records[i] : null, "before");
        }

        for (var i = 1; i <= following; i++)
        {
            var place = after.Records.Count - i;
            CheckNeighbour(before.Records[^i], place >= damage.Record ? after.Records[place] : null, "after");
        }

        // What joined the record before is not lost; and what has no '@' any more is a remark in BibTeX, by its very definition.
        var isLost = after.Records.Count < before.Records.Count && !(isJoined && damage.Record > 0) && !(before.Format == PaperFormat.BibTeX && !HasEntry(text.AsSpan(damage.After.Start, damage.After.Length)));
        if (isLost)
        {
            Holds.That(
                after.Problems.Any(problem => problem.Span.Start <= damage.After.End + Reach && problem.Span.End >= damage.After.Start - Reach),
                Oracle.Located,
                "a record is lost in silence",
                () => $"{before.Records.Count} records became {after.Records.Count}");
        }
    }

    /// <summary>Whether <c>@word{</c> stands somewhere in a text.</summary>
    private static bool HasEntry(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@'))
        {
            text = text[(at + 1)..];
            var letters = 0;
            while (letters < text.Length && char.IsAsciiLetter(text[letters]))
            {
                letters++;
            }

            if (letters > 0 && text[letters..].TrimStart() is ['{' or '(', ..])
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckNeighbour(PaperRecord before, PaperRecord? after, string where)
    {
        Holds.That(after is not null, Oracle.NeighboursStay, "a neighbour is lost, the one " + where, () => before.Paper.Key);

        // Lines move, and the name of a record without a key may make way for another's.
        var expected = before.Paper with { SourceLine = after.Paper.SourceLine };
        if (before.KeyOrigin != KeyOrigin.Record)
        {
            expected = expected with { Key = after.Paper.Key };
        }

        Holds.That(expected == after.Paper, Oracle.NeighboursStay, "a neighbour has changed, the one " + where, () => Difference.Between(expected, after.Paper));
    }
}
