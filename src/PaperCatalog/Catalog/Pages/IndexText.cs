using System.Text;

namespace PaperCatalog.Catalog.Pages;

/// <summary>The index of a shelf as text, in the order of the hashes: it can be searched as it stands.</summary>
/// <remarks>
/// An entry for each key, alias, DOI and arXiv identifier: its hash, then <see cref="IndexEntry.Target"/>, both numbers of base 64, the
/// highest digit first. The digits are in the order of their characters.
/// </remarks>
internal static class IndexText
{
    private const string Digits = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    private const int DigitBits = 6;
    private const int HashLength = IdentifierHash.Bits / DigitBits;

    /// <summary>The index of papers.</summary>
    public static string Write(IReadOnlyList<Paper> papers)
    {
        // The hash above, the kind below it, then the place.
        var entries = new List<ulong>(papers.Count * 2);
        for (var i = 0; i < papers.Count; i++)
        {
            var paper = papers[i];
            Add(IdentifierKind.Key, paper.Key.AsSpan());
            foreach (var alias in paper.Aliases)
            {
                Add(IdentifierKind.Alias, alias.AsSpan());
            }

            if (paper.Doi is { } doi)
            {
                Add(IdentifierKind.Doi, IdentifierComparison.DoiIn(doi));
            }

            if (paper.ArXivId is { } id)
            {
                Add(IdentifierKind.ArXiv, IdentifierComparison.ArXivIdIn(id));
            }

            void Add(IdentifierKind kind, ReadOnlySpan<char> identifier) =>
                entries.Add(((ulong)IdentifierHash.Of(identifier) << 34) | ((ulong)kind << 32) | (uint)i);
        }

        entries.Sort();
        var targetLength = TargetLength(papers.Count);
        var index = new StringBuilder(entries.Count * (HashLength + targetLength));
        foreach (var entry in entries)
        {
            Append(index, (int)(entry >> 34), HashLength);
            Append(index, ((int)(uint)entry * IndexEntry.Kinds) + (int)((entry >> 32) % IndexEntry.Kinds), targetLength);
        }

        return index.ToString();
    }

    /// <summary>How many entries an index has.</summary>
    public static int Count(string index, int papers) => index.Length / (HashLength + TargetLength(papers));

    /// <summary>An entry by its number.</summary>
    public static IndexEntry At(string index, int papers, int number)
    {
        var targetLength = TargetLength(papers);
        var start = number * (HashLength + targetLength);
        return new IndexEntry(Number(index, start, HashLength), Number(index, start + HashLength, targetLength));
    }

    /// <summary>The number of the first entry whose hash is not below the given one.</summary>
    public static int Find(string index, int papers, int hash)
    {
        var length = HashLength + TargetLength(papers);
        var first = 0;
        var end = index.Length / length;
        while (first < end)
        {
            var middle = (first + end) >> 1;
            if (Number(index, middle * length, HashLength) < hash)
            {
                first = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return first;
    }

    private static int TargetLength(int papers)
    {
        var length = 1;
        for (var rest = ((long)papers * IndexEntry.Kinds) - 1 >> DigitBits; rest > 0; rest >>= DigitBits)
        {
            length++;
        }

        return length;
    }

    private static void Append(StringBuilder index, int number, int length)
    {
        for (var shift = DigitBits * (length - 1); shift >= 0; shift -= DigitBits)
        {
            index.Append(Digits[(number >> shift) & 63]);
        }
    }

    private static int Number(string index, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            var c = index[i];
            var digit = c switch
            {
                >= 'a' => c - 'a' + 38,
                '_' => 37,
                >= 'A' => c - 'A' + 11,
                '-' => 0,
                _ => c - '0' + 1,
            };
            number = (number << DigitBits) | digit;
        }

        return number;
    }
}
