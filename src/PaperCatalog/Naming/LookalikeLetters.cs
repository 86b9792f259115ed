using System.Text;

namespace PaperCatalog.Naming;

/// <summary>Letters of other scripts that nobody can tell from Latin ones.</summary>
/// <remarks>
/// Source: Unicode Technical Standard 39, section 4: two names are confusable when their skeletons are equal. Of its table these are the
/// letters that fonts draw with the very glyph of a Latin letter; a name is compared without case, so capitals stand for both.
/// </remarks>
internal static class LookalikeLetters
{
    /// <summary>Cyrillic, Greek, Armenian, and the Latin letters beyond the alphabet.</summary>
    private const string Letters =
        "\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u04AE\u04BA\u04C0\u0474\u0500\u051A\u051C"
        + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u037F\u03F9"
        + "\u0555\u054D\u0540\u0551"
        + "\u0131\u0251\u0261\u2C6D\uA7AC";

    private const string Looks =
        "ABESIJKMHOPCTYXYHIVDQW"
        + "ABEZHIKMNOPTYXJC"
        + "OUHG"
        + "IAGAG";

    /// <summary>The text with Latin capitals for all letters that look like them; the text itself when there are none.</summary>
    public static string ToLatin(string text)
    {
        StringBuilder? result = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] <= '\u007F')
            {
                continue;
            }

            var index = Letters.IndexOf(char.ToUpperInvariant(text[i]));
            if (index >= 0)
            {
                result ??= new StringBuilder(text);
                result[i] = Looks[index];
            }
        }

        return result?.ToString() ?? text;
    }
}
