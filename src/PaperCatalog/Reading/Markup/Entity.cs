using System.Globalization;

namespace PaperCatalog.Reading.Markup;

/// <summary>Character references of XML and the named ones of HTML that records have.</summary>
/// <remarks>Source: XML 1.0, 4.1 and 4.6; HTML 4.01, section 24.</remarks>
internal static class Entity
{
    private const int LongestName = 10;

    private static readonly Dictionary<string, string> s_names = CreateNames();

    /// <summary>Reads the reference that begins with the ampersand at an offset.</summary>
    public static bool TryRead(string text, int position, out int length, out string value)
    {
        length = 0;
        value = string.Empty;
        var end = text.IndexOf(';', position + 1, Math.Min(LongestName, text.Length - position - 1));
        if (end < position + 2)
        {
            return false;
        }

        length = end + 1 - position;
        return text[position + 1] == '#'
            ? TryNumber(text, position + 2, end, out value)
            : s_names.TryGetValue(text.Substring(position + 1, end - position - 1), out value!);
    }

    /// <summary>The text of a named entity; null for an unknown name.</summary>
    public static string? Named(string name) => s_names.TryGetValue(name, out var value) ? value : null;

    private static bool TryNumber(string text, int start, int end, out string value)
    {
        value = string.Empty;
        var isHexadecimal = start < end && text[start] is 'x' or 'X';
        var digits = text.Substring(isHexadecimal ? start + 1 : start, end - start - (isHexadecimal ? 1 : 0));
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number)
            || number is <= 8 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            return false;
        }

        value = char.ConvertFromUtf32(number);
        return true;
    }

    private static Dictionary<string, string> CreateNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["amp"] = "&",
            ["lt"] = "<",
            ["gt"] = ">",
            ["quot"] = "\"",
            ["apos"] = "'",
            ["ndash"] = "\u2013",
            ["mdash"] = "\u2014",
            ["lsquo"] = "\u2018",
            ["rsquo"] = "\u2019",
            ["ldquo"] = "\u201C",
            ["rdquo"] = "\u201D",
            ["sbquo"] = "\u201A",
            ["bdquo"] = "\u201E",
            ["hellip"] = "\u2026",
            ["bull"] = "\u2022",
            ["dagger"] = "\u2020",
            ["trade"] = "\u2122",
            ["minus"] = "\u2212",
            ["le"] = "\u2264",
            ["ge"] = "\u2265",
            ["ne"] = "\u2260",
            ["infin"] = "\u221E",
            ["rarr"] = "\u2192",
            ["larr"] = "\u2190",
            ["thinsp"] = "\u2009",
            ["ensp"] = "\u2002",
            ["emsp"] = "\u2003",
            ["Scaron"] = "\u0160",
            ["scaron"] = "\u0161",
            ["OElig"] = "\u0152",
            ["oelig"] = "\u0153",
            ["Yuml"] = "\u0178",
            ["euro"] = "\u20AC",
            ["prime"] = "\u2032",
            ["sim"] = "\u223C",
            ["asymp"] = "\u2248",
            ["equiv"] = "\u2261",
            ["sum"] = "\u2211",
            ["radic"] = "\u221A",
        };

        // U+00A0 to U+00FF in the order of Latin-1.
        const string Latin =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot "
            + "cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml "
            + "Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
            + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute "
            + "ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
        var code = '\u00A0';
        foreach (var name in Latin.Split(' '))
        {
            names.Add(name, (code++).ToString());
        }

        // The Greek letters, from U+0391 and U+03B1; U+03A2 is not assigned, and its small partner is the final sigma.
        const string Greek =
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega";
        var small = '\u03B1';
        foreach (var name in Greek.Split(' '))
        {
            names.Add(name, small.ToString());
            if (small != '\u03C2')
            {
                names.Add(char.ToUpperInvariant(name[0]) + name.Substring(1), ((char)(small - 0x20)).ToString());
            }

            small++;
        }

        return names;
    }
}
