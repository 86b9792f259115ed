using PaperCatalog.Reading.Tagged;

namespace PaperCatalog.Reading.Ris;

/// <summary>The tag at the beginning of a line.</summary>
/// <param name="Length">The length of the tag itself.</param>
/// <param name="Spaces">The spaces between the tag and its hyphen: two by the specification.</param>
/// <param name="ValueStart">Where the value begins in the line.</param>
/// <param name="IsKnown">Whether the specification or a widespread program has it.</param>
/// <param name="IsUpper">Whether it is in upper case, as it should be.</param>
/// <param name="HasHyphen">Whether the hyphen is there; a tag without it, or with a dash, is taken only where nothing else can be meant.</param>
/// <remarks>Source: "RIS Format Specifications" (ResearchSoft), "Tags": two characters, two spaces, a hyphen, a space.</remarks>
internal readonly record struct RisTag(int Length, int Spaces, int ValueStart, bool IsKnown, bool IsUpper, bool HasHyphen = true)
{
    private const int MostSpaces = 4;

    private const int Longest = 5;

    private static readonly HashSet<string> s_known = new(
        ("a1 a2 a3 a4 a5 ab ad af ai an ap au av bt c1 c2 c3 c4 c5 c6 c7 c8 ca cn cp ct cy da db dc di do dp ds ed ep er et fd "
        + "h1 h2 id ip is j1 j2 ja jf jo jp jt k1 kw l1 l2 l3 l4 la lb lk ll m1 m2 m3 m4 n1 n2 nl no ns nv ol op pa pb pd pg pp "
        + "pt py rd ri rn rp rt se sf sl sn so sp sr st su sv t1 t2 t3 ta td ti ts tt ty u1 u2 u3 u4 u5 ui ur uk v1 v2 v3 vi vl "
        + "vo wp wt wv y1 y2 yr").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_long = new(["doi", "isbn", "issn", "note", "pmid", "pmcid"], StringComparer.Ordinal);

    /// <summary>Reads the tag of a line; false where the line begins with none.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out RisTag tag)
    {
        tag = default;
        var length = 0;
        var isUpper = true;
        while (length < line.Length && length <= Longest && (IsLetter(line[length]) || (length > 0 && line[length] is >= '0' and <= '9')))
        {
            isUpper &= line[length] is < 'a' or > 'z';
            length++;
        }

        if (length is < 2 or > Longest)
        {
            return false;
        }

        var hyphen = length;
        while (hyphen < line.Length && hyphen - length < MostSpaces && line[hyphen] is ' ' or '\t')
        {
            hyphen++;
        }

        if (hyphen >= line.Length || line[hyphen] != '-')
        {
            // Some programs end a record with a bare ER.
            var isEnd = length == 2 && Equal(line, "er") && isUpper && line.Slice(length).Trim().Length == 0;
            tag = new RisTag(length, 2, line.Length, isEnd, isEnd);
            return isEnd || (length == 2 && isUpper && TryReadWithoutHyphen(line, hyphen, out tag));
        }

        var spaces = hyphen - length;
        if (hyphen + 1 < line.Length && line[hyphen + 1] is not (' ' or '\t') && (spaces < 2 || length > 2))
        {
            return false;
        }

        var isKnown = (length == 2 ? s_known : s_long).Contains(Lower(line.Slice(0, length)));
        tag = new RisTag(length, spaces, hyphen + 1, isKnown, isUpper);
        return (length == 2 && (isUpper || isKnown)) || (isUpper && (isKnown || (length == 4 && spaces > 0)));
    }

    /// <summary>"AU   Doe", whose hyphen was lost, and "AU  – Doe", whose hyphen a word processor made a dash.</summary>
    private static bool TryReadWithoutHyphen(ReadOnlySpan<char> line, int end, out RisTag tag)
    {
        var isDash = end < line.Length && TagHyphen.IsDash(line[end]) && end == 4;
        tag = new RisTag(2, 2, isDash ? end + 1 : end, IsKnown: true, IsUpper: true, HasHyphen: false);
        return (isDash || (end == 5 && end < line.Length)) && s_known.Contains(Lower(line.Slice(0, 2)));
    }

    public static bool Equal(ReadOnlySpan<char> tag, string lower) =>
        tag.Length >= 2 && (tag[0] | 0x20) == lower[0] && (tag[1] | 0x20) == lower[1];

    private static string Lower(ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[Longest];
        text.ToLowerInvariant(lower);
        return lower.Slice(0, text.Length).ToString();
    }

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') < 26;
}
