using System.Text;

namespace PaperCatalog.Reading.Identifiers;

/// <summary>Text of fields that are no LaTeX, such as addresses and DOIs, in which some programs escape characters all the same.</summary>
internal static class VerbatimText
{
    /// <summary>Takes away the backslash before <c>_ % &amp; # $ ~ { }</c>, and braces; an address has none of its own.</summary>
    public static string Unescape(string text)
    {
        if (text.AsSpan().IndexOfAny('\\', '{', '}') < 0)
        {
            return text.Trim();
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < text.Length && text[i + 1] is '_' or '%' or '&' or '#' or '$' or '~' or '{' or '}')
            {
                result.Append(text[++i]);
                if (text[i] == '~' && i + 2 < text.Length && text[i + 1] == '{' && text[i + 2] == '}')
                {
                    i += 2;
                }
            }
            else if (c is not ('{' or '}'))
            {
                result.Append(c);
            }
        }

        return Replace(result, "\\textasciitilde", "~").ToString().Trim();
    }

    private static StringBuilder Replace(StringBuilder text, string command, string value) =>
        text.Replace(command + " ", value).Replace(command, value);
}
