using System.Globalization;
using System.Text;

namespace PaperCatalog.Formatting;

/// <summary>The addresses at which a paper is found.</summary>
internal static class WebAddresses
{
    /// <summary>The address of a DOI at its resolver.</summary>
    /// <remarks>Source: DOI Handbook, section "Encoding recommendations" (characters that must be percent-encoded).</remarks>
    public static string OfDoi(string doi) => "https://doi.org/" + Encode(doi, "\"#%<>?[\\]^`{|}");

    /// <summary>The page of an arXiv identifier.</summary>
    public static string OfArXiv(string id) => "https://arxiv.org/abs/" + Encode(id, "\"#%<>?[\\]^`{|}");

    /// <summary>An address as it can stand in a line: what would end or split it is percent-encoded.</summary>
    public static string OfLink(Link link) => Encode(link.Text, "\"<>\\^`{|}");

    /// <summary>Whether it is safe and useful to open the address from a document.</summary>
    public static bool IsWeb(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    private static string Encode(string text, string reserved)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is > ' ' and <= '~')
            {
                AppendUnless(reserved.IndexOf(c) >= 0, c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendUtf8(text.Substring(i, 2));
                i++;
            }
            else
            {
                AppendUtf8(char.IsSurrogate(c) ? "\uFFFD" : c.ToString());
            }
        }

        return result.ToString();

        void AppendUnless(bool isReserved, char c)
        {
            if (isReserved)
            {
                AppendUtf8(c.ToString());
            }
            else
            {
                result.Append(c);
            }
        }

        void AppendUtf8(string character)
        {
            foreach (var value in Encoding.UTF8.GetBytes(character))
            {
                result.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
            }
        }
    }
}
