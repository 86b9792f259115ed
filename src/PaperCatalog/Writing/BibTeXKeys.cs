using System.Globalization;
using System.Text;

namespace PaperCatalog.Writing;

/// <summary>Gives each entry of one file a key that BibTeX takes.</summary>
internal sealed class BibTeXKeys
{
    // BibTeX compares keys without regard to case.
    private readonly Dictionary<string, Paper> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The key of a paper's entry; null when the file has that very paper already.</summary>
    public string? Add(Paper paper)
    {
        var safe = MakeSafe(paper.Key);
        if (!_taken.TryGetValue(safe, out var first))
        {
            _taken.Add(safe, paper);
            return safe;
        }

        if (first.Equals(paper))
        {
            return null;
        }

        if (!_lastNumbers.TryGetValue(safe, out var number))
        {
            number = 1;
        }

        string key;
        do
        {
            key = safe + "-" + (++number).ToString(CultureInfo.InvariantCulture);
        }
        while (_taken.ContainsKey(key));

        _lastNumbers[safe] = number;
        _taken.Add(key, paper);
        return key;
    }

    /// <summary>The key with a hyphen for each stretch of characters that end a key in BibTeX, LaTeX or BibLaTeX.</summary>
    public static string MakeSafe(string key)
    {
        var result = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            var isForbidden = c is <= ' ' or '\u007F' or '"' or '#' or '%' or '\'' or '(' or ')' or ',' or '=' or '\\' or '{' or '}' or '~' or '\uFEFF'
                || char.IsWhiteSpace(c) || char.IsControl(c);
            if (!isForbidden)
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[result.Length - 1] != '-')
            {
                result.Append('-');
            }
        }

        return result.Length == 0 || (result.Length == 1 && result[0] == '-') ? "paper" : result.ToString();
    }
}
