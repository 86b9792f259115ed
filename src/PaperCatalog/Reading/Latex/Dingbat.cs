namespace PaperCatalog.Reading.Latex;

/// <summary>The characters of the font Zapf Dingbats.</summary>
/// <remarks>Source: Unicode 1.1, block "Dingbats", which follows the font's order and leaves out what existed before.</remarks>
internal static class Dingbat
{
    /// <summary>The character at a place in the font; 0 when the place is empty.</summary>
    public static char Of(int code) => code switch
    {
        37 => '\u260E',
        42 => '\u261B',
        43 => '\u261E',
        72 => '\u2605',
        108 => '\u25CF',
        110 => '\u25A0',
        115 => '\u25B2',
        116 => '\u25BC',
        117 => '\u25C6',
        119 => '\u25D7',
        >= 33 and <= 126 => (char)(0x2701 + code - 33),
        168 => '\u2663',
        169 => '\u2666',
        170 => '\u2665',
        171 => '\u2660',
        >= 161 and <= 167 => (char)(0x2761 + code - 161),
        >= 172 and <= 181 => (char)(0x2460 + code - 172),
        >= 182 and <= 212 => (char)(0x2776 + code - 182),
        213 => '\u2192',
        214 => '\u2194',
        215 => '\u2195',
        >= 216 and <= 254 and not 240 => (char)(0x2798 + code - 216),
        _ => '\0',
    };
}
