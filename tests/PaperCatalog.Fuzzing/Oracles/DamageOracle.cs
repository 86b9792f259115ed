using PaperCatalog.Fuzzing.Cases;

namespace PaperCatalog.Fuzzing.Oracles;

/// <summary>One record was damaged: the others are as they were, and a loss is said where it was.</summary>
internal static class DamageOracle
{
    /// <summary>How far from the damage its problem may be: the delimiter that follows may be where it shows.</summary>
    private const int Reach = 200;

    public static void Check(Damage damage, string text, ReadResult before, ReadResult after)
    {
        var damaged = text.AsSpan(damage.After.Start, damage.After.Length);
        if (IsOpenedUntilLater(damaged, text.AsSpan(damage.After.End)))
        {
            return;
        }

        // Where nothing closes a record, one without its first line is the rest of the one before; and in plain text, one
        // without an abstract is the head of the next.
        var isOpen = before.Format is PaperFormat.PlainText or PaperFormat.PubMedTagged or PaperFormat.EndNoteTagged or PaperFormat.ArXivListing;
        var isHead = before.Format == PaperFormat.PlainText;
        for (var i = 0; i < damage.Record - (isOpen ? 1 : 0); i++)
        {
            CheckNeighbour(before.Records[i], i < after.Records.Count ? after.Records[i] : null, "before");
        }

        for (var i = before.Records.Count - damage.Record - 1 - (isHead ? 1 : 0); i > 0; i--)
        {
            var place = after.Records.Count - i;
            CheckNeighbour(before.Records[^i], place >= damage.Record ? after.Records[place] : null, "after");
        }

        // What joined the record before is not lost; and what has no '@' any more is a remark in BibTeX, by its very definition.
        var isLost = after.Records.Count < before.Records.Count && !(isOpen && damage.Record > 0) && !(before.Format == PaperFormat.BibTeX && !HasEntry(damaged));
        if (isLost)
        {
            Holds.That(
                after.Problems.Any(problem => problem.Span.Start <= damage.After.End + Reach && problem.Span.End >= damage.After.Start - Reach),
                Oracle.Located,
                "a record is lost in silence",
                () => $"{before.Records.Count} records became {after.Records.Count}");
        }
    }

    /// <summary>Whether a comment or a CDATA section was opened that something later closes: then all between is its text, rightly.</summary>
    private static bool IsOpenedUntilLater(ReadOnlySpan<char> damaged, ReadOnlySpan<char> rest) =>
        (damaged.Contains("<![CDATA[", StringComparison.Ordinal) && rest.Contains("]]>", StringComparison.Ordinal))
        || (damaged.Contains("<!--", StringComparison.Ordinal) && rest.Contains("-->", StringComparison.Ordinal))
        || (damaged.Contains("/*", StringComparison.Ordinal) && rest.Contains("*/", StringComparison.Ordinal));

    /// <summary>Whether <c>@word{</c> stands somewhere in a text, and not in a line that begins with a percent sign, or behind one.</summary>
    private static bool HasEntry(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('@'); at >= 0;)
        {
            var line = text[(text[..at].LastIndexOfAny('\n', '\r') + 1)..at].Trim(" \t");
            var rest = text[(at + 1)..];
            var letters = 0;
            while (letters < rest.Length && char.IsAsciiLetter(rest[letters]))
            {
                letters++;
            }

            if (line is not (['%', ..] or [.., '%']) && letters > 0 && rest[letters..].TrimStart() is ['{' or '(', ..])
            {
                return true;
            }

            var next = rest.IndexOf('@');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static void CheckNeighbour(PaperRecord before, PaperRecord? after, string where)
    {
        Holds.That(after is not null, Oracle.NeighboursStay, "a neighbour is lost, the one " + where, () => before.Paper.Key);

        // Lines move; a heading holds until the next; the name of a record without a key may make way for another's.
        var expected = before.Paper with { SourceLine = after.Paper.SourceLine, Heading = after.Paper.Heading };
        if (before.KeyOrigin != KeyOrigin.Record)
        {
            expected = expected with { Key = after.Paper.Key };
        }

        Holds.That(expected == after.Paper, Oracle.NeighboursStay, "a neighbour has changed, the one " + where, () => Difference.Between(expected, after.Paper));
    }
}
