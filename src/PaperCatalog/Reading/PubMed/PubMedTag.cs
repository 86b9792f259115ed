using PaperCatalog.Reading.Tagged;

namespace PaperCatalog.Reading.PubMed;

/// <summary>The tag at the beginning of a line: up to four characters, filled up with spaces, and a hyphen.</summary>
/// <remarks>Source: NLM, "MEDLINE/PubMed Data Element (Field) Descriptions".</remarks>
internal static class PubMedTag
{
    private const int Width = 4;

    private static readonly HashSet<string> s_known = new(
        ("AB AD AID AU AUID BTI CDAT CI CIN CN COI COIS CON CP CRDT CRF CRI CTDT CTI DA DCOM DDIN DEP DP DRIN ECF ECI ED EDAT EFR EIN EN "
        + "ERI FAU FED FIR FPS GN GR GS IP IR IRAD IS ISBN JID JT LA LID LR MH MHDA MID NM OAB OABL OCI OID ORI OT OTO OWN PB PG "
        + "PHST PL PMC PMCR PMID PRIN PS PST PT PUBM RF RIN RN ROF RPF RPI RRI SB SFM SI SO SPIN STAT TA TI TT UIN UOF UPI VI VTI")
        .Split(' '),
        StringComparer.Ordinal);

    /// <summary>Reads the length of a tag and where its value begins; false where the line begins with none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="length">The length of the tag.</param>
    /// <param name="valueStart">Where the value begins.</param>
    /// <param name="hasHyphen">Whether the hyphen is there: a known tag of full width is taken without it, or with a dash.</param>
    public static bool TryRead(ReadOnlySpan<char> line, out int length, out int valueStart, out bool hasHyphen)
    {
        hasHyphen = true;
        length = 0;
        valueStart = 0;
        while (length < line.Length && length < Width && line[length] is (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        {
            length++;
        }

        if (length < 2 || line[0] is < 'A')
        {
            return false;
        }

        var hyphen = length;
        while (hyphen < line.Length && hyphen < Width && line[hyphen] == ' ')
        {
            hyphen++;
        }

        if (hyphen >= line.Length || line[hyphen] != '-')
        {
            hasHyphen = false;
            var isDash = hyphen < line.Length && TagHyphen.IsDash(line[hyphen]);
            valueStart = hyphen + 1;
            return hyphen == Width && hyphen < line.Length && (isDash || line[hyphen] == ' ') && s_known.Contains(line.Slice(0, length).ToString());
        }

        valueStart = hyphen + 1;

        // Four characters wide, or a tag of the list that somebody has written narrower.
        var isApart = valueStart == line.Length || line[valueStart] == ' ';
        var isKnown = s_known.Contains(line.Slice(0, length).ToString());
        return hyphen == Width ? isApart || isKnown : isApart && isKnown;
    }
}
