using System.Text;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Catalog.Pages;

/// <summary>The index of a shelf as text: hashes of keys, and of what else finds a paper, with its place.</summary>
/// <remarks>
/// Numbers of base 64 in the digits <c>0-9A-Za-z-_</c>, the highest first. First come as many hashes as there are papers, those of their
/// keys, then pairs of a hash and a place for aliases, DOIs and arXiv identifiers.
/// </remarks>
internal static class IndexText
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    private const int HashLength = IdentifierHash.Bits / 6;

    /// <summary>The index of papers.</summary>
    public static string Write(IReadOnlyList<Paper> papers)
    {
        var index = new StringBuilder(papers.Count * 8);
        foreach (var paper in papers)
        {
            Append(index, IdentifierHash.OfKey(paper.Key.AsSpan()), HashLength);
        }

        var placeLength = PlaceLength(papers.Count);
        for (var i = 0; i < papers.Count; i++)
        {
            foreach (var hash in OthersOf(papers[i]))
            {
                Append(index, hash, HashLength);
                Append(index, i, placeLength);
            }
        }

        return index.ToString();
    }

    /// <summary>How many hashes an index has.</summary>
    public static int Count(string index, int papers) =>
        papers + ((index.Length - (papers * HashLength)) / (HashLength + PlaceLength(papers)));

    /// <summary>The hash and the place of a number among those of <see cref="Count"/>.</summary>
    public static (int Hash, int Place) At(string index, int papers, int number)
    {
        if (number < papers)
        {
            return (Number(index, number * HashLength, HashLength), number);
        }

        var placeLength = PlaceLength(papers);
        var start = (papers * HashLength) + ((number - papers) * (HashLength + placeLength));
        return (Number(index, start, HashLength), Number(index, start + HashLength, placeLength));
    }

    /// <summary>The hashes of what finds a paper besides its key.</summary>
    private static IEnumerable<int> OthersOf(Paper paper)
    {
        foreach (var alias in paper.Aliases)
        {
            yield return IdentifierHash.OfKey(alias.AsSpan());
        }

        if (paper.Doi is { } doi)
        {
            yield return IdentifierHash.OfDoi(DoiOf(doi));
        }

        if (paper.ArXivId is { } id)
        {
            yield return IdentifierHash.OfArXiv(ArXivOf(id));
        }
    }

    /// <summary>What a paper's DOI is compared by: papers made by hand may have it with a prefix, or have none in it.</summary>
    public static ReadOnlySpan<char> DoiOf(string doi) => DoiText.Find(doi.AsSpan()) is { IsEmpty: false } found ? found : doi.AsSpan();

    /// <summary>What a paper's arXiv identifier is compared by.</summary>
    public static ReadOnlySpan<char> ArXivOf(string id) => IdentifierKey.FindArXiv(id.AsSpan()) is { IsEmpty: false } found ? found : id.AsSpan();

    private static int PlaceLength(int papers)
    {
        var length = 1;
        for (var rest = (papers - 1) >> 6; rest > 0; rest >>= 6)
        {
            length++;
        }

        return length;
    }

    private static void Append(StringBuilder index, int number, int length)
    {
        for (var shift = 6 * (length - 1); shift >= 0; shift -= 6)
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
                >= 'a' => c - 'a' + 36,
                '_' => 63,
                >= 'A' => c - 'A' + 10,
                '-' => 62,
                _ => c - '0',
            };
            number = (number << 6) | digit;
        }

        return number;
    }
}
