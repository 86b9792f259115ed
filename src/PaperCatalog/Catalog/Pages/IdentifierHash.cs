namespace PaperCatalog.Catalog.Pages;

/// <summary>The hash by which the index knows an identifier: the same on every machine, and of 30 bits.</summary>
internal static class IdentifierHash
{
    /// <summary>How many bits a hash has.</summary>
    public const int Bits = 30;

    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The hash of a key or an alias.</summary>
    public static int OfKey(ReadOnlySpan<char> key) => Of(key, seed: 1);

    /// <summary>The hash of a DOI; its letters from A to Z may be of either case.</summary>
    public static int OfDoi(ReadOnlySpan<char> doi) => OfLower(doi, seed: 2);

    /// <summary>The hash of an arXiv identifier without a version; its letters from A to Z may be of either case.</summary>
    public static int OfArXiv(ReadOnlySpan<char> id) => OfLower(id, seed: 3);

    private static int Of(ReadOnlySpan<char> text, ulong seed)
    {
        unchecked
        {
            var hash = (seed * Factor) ^ (ulong)text.Length;
            while (text.Length >= 4)
            {
                // In this order on machines of either byte order.
                var four = text[0] | ((ulong)text[1] << 16) | ((ulong)text[2] << 32) | ((ulong)text[3] << 48);
                hash = (hash ^ four) * Factor;
                hash ^= hash >> 29;
                text = text.Slice(4);
            }

            foreach (var c in text)
            {
                hash = (hash ^ c) * Factor;
                hash ^= hash >> 29;
            }

            return (int)(hash >> (64 - Bits));
        }
    }

    private static int OfLower(ReadOnlySpan<char> text, ulong seed)
    {
        unchecked
        {
            var hash = (seed * Factor) ^ (ulong)text.Length;
            foreach (var c in text)
            {
                hash = (hash ^ (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c)) * Factor;
                hash ^= hash >> 29;
            }

            return (int)(hash >> (64 - Bits));
        }
    }
}
