using PaperCatalog.Reading.Names;

namespace PaperCatalog.Reading.PlainText;

/// <summary>Splits the names of an <c>Authors:</c> line.</summary>
internal static class NameLine
{
    private const string And = " and ";
    private const string EtAl = "et al";
    private const string BehindName = " " + EtAl;
    private const string Others = "others";

    /// <summary>What parts a name, or shows that somebody has parted it.</summary>
    private static readonly char[] s_parts = ['{', ','];

    /// <summary>The names of a line as BibTeX would list them, with <c>and</c> between.</summary>
    public static string ToList(string text)
    {
        var named = WithoutMore(text.AsSpan());
        var names = Split(named.Length == text.Length ? text : named.ToString());
        if (named.Length < text.Length)
        {
            names.Add(Others);
        }

        return string.Join(And, names);
    }

    /// <summary>The line without the <c>et al.</c> that ends it, with or without a comma before.</summary>
    private static ReadOnlySpan<char> WithoutMore(ReadOnlySpan<char> text)
    {
        var named = text;
        for (var end = text.TrimEnd(" .".AsSpan()); end.EndsWith(BehindName.AsSpan(), StringComparison.OrdinalIgnoreCase); end = named.TrimEnd('.'))
        {
            named = end.Slice(0, end.Length - BehindName.Length).TrimEnd(" ,".AsSpan());
        }

        return named;
    }

    private static List<string> Split(string text)
    {
        var names = new List<string>();
        if (text.IndexOf(';') >= 0)
        {
            foreach (var part in text.Split(';'))
            {
                Add(names, part);
            }

            return names;
        }

        var start = 0;
        while (true)
        {
            var and = text.IndexOf(And, start, StringComparison.OrdinalIgnoreCase);
            AddCommaList(names, text.Substring(start, (and < 0 ? text.Length : and) - start));
            if (and < 0)
            {
                return names;
            }

            start = and + And.Length;
        }
    }

    private static void AddCommaList(List<string> names, string text)
    {
        var parts = Array.FindAll(text.Split(','), static part => !string.IsNullOrWhiteSpace(part));
        if (parts.Length < 2 || text.IndexOf('{') >= 0)
        {
            Add(names, text);
        }
        else if (IsInverted(parts))
        {
            // BibTeX has the suffix in the middle.
            Add(names, parts.Length == 3 && InvertedName.IsSuffix(parts[2].Trim()) ? parts[0] + "," + parts[2] + "," + parts[1] : text);
        }
        else if (parts.Length % 2 == 0 && HasInitials(parts))
        {
            for (var i = 0; i < parts.Length; i += 2)
            {
                Add(names, parts[i] + "," + parts[i + 1]);
            }
        }
        else
        {
            foreach (var part in parts)
            {
                Add(names, part);
            }
        }
    }

    /// <summary>Whether commas part one name: <c>He, Horace</c>, <c>van Gogh, Vincent Willem</c>, <c>King, Jr., Martin Luther</c>.</summary>
    private static bool IsInverted(string[] parts)
    {
        var last = parts[parts.Length - 1].Trim();
        return parts.Length switch
        {
            2 => last.TrimEnd('.') != "et al"
                && (parts[0].Trim().IndexOf(' ') < 0 || last.IndexOf(' ') < 0 || char.IsLower(parts[0].TrimStart()[0])),
            3 => InvertedName.IsSuffix(parts[1].Trim()) || InvertedName.IsSuffix(last),
            _ => false,
        };
    }

    /// <summary>Whether every other part is initials: <c>He, H., Huang, Q.</c></summary>
    private static bool HasInitials(string[] parts)
    {
        for (var i = 1; i < parts.Length; i += 2)
        {
            var part = parts[i].Trim();
            if (!char.IsUpper(part[0]) || (part[part.Length - 1] != '.' && part.Length > 2) || InvertedName.IsSuffix(part.Substring(part.LastIndexOf(' ') + 1)))
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(List<string> names, string part)
    {
        var name = part.Trim().TrimEnd(',');
        if (name.StartsWith("and ", StringComparison.OrdinalIgnoreCase))
        {
            name = name.Substring("and ".Length).TrimStart();
        }

        if (name.TrimEnd('.').Equals(EtAl, StringComparison.OrdinalIgnoreCase))
        {
            names.Add(Others);
        }
        else if (name.Length > 0)
        {
            names.Add(GroupName.Is(name) && name.IndexOfAny(s_parts) < 0 ? "{" + name + "}" : WithCommas(name));
        }
    }

    /// <summary><c>Richard Roe Jr.</c> as BibTeX writes him, <c>Roe, Jr., Richard</c>: without a comma the suffix would be the family name.</summary>
    private static string WithCommas(string name)
    {
        var suffix = name.LastIndexOf(' ') + 1;
        if (suffix == 0 || name.IndexOf(',') >= 0 || !InvertedName.IsSuffix(name.Substring(suffix)))
        {
            return name;
        }

        var person = PersonText.InReadingOrder(name.Substring(0, suffix));
        return person.Given is null
            ? name
            : (person.NonDroppingParticle is null ? person.Family : person.NonDroppingParticle + " " + person.Family) + ", " + name.Substring(suffix) + ", " + person.Given;
    }
}
