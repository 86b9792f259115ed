namespace PaperCatalog.Catalog.Pages;

/// <summary>The hash by which the index knows an identifier: the same on every machine, and of 30 bits.</summary>
/// <remarks>
/// Keys, DOIs and arXiv identifiers have one hash, which takes no account of the case of letters, so that one question asks for all of
/// them. What it finds is compared.
/// </remarks>
internal static class IdentifierHash
{
    /// <summary>How many bits a hash has.</summary>
    public const int Bits = 30;

    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    // Makes letters from A to Z small, and some characters equal that are not.
    private const ulong SmallLetters = 0x0020_0020_0020_0020;

    /// <summary>The hash of an identifier.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        unchecked
        {
            var hash = (ulong)text.Length;
            while (text.Length >= 4)
            {
                // In this order on machines of either byte order.
                var four = text[0] | ((ulong)text[1] << 16) | ((ulong)text[2] << 32) | ((ulong)text[3] << 48);
                hash = (((hash << 5) | (hash >> 59)) ^ (four | SmallLetters)) * Factor;
                text = text.Slice(4);
            }

            foreach (var c in text)
            {
                hash = (((hash << 5) | (hash >> 59)) ^ (c | 0x20UL)) * Factor;
            }

            hash = (hash ^ (hash >> 32)) * Factor;
            return (int)(hash >> (64 - Bits));
        }
    }
}
