using System.Globalization;
using System.Text;

namespace PaperCatalog.Writing;

/// <summary>Writes lists of names.</summary>
/// <remarks>Source: "BibTeXing", section 4 on names; "Tame the BeaST", section 11 (<c>von Last, Jr, First</c>).</remarks>
internal static class BibTeXNames
{
    /// <summary>The names joined by <c>and</c>; null when nobody is named.</summary>
    public static string? Write(IReadOnlyList<Person> people, bool hasMore)
    {
        var output = new StringBuilder();
        for (var i = 0; i < people.Count; i++)
        {
            var length = output.Length;
            if (length > 0)
            {
                output.Append(" and ");
            }

            if (!AppendName(output, people[i]))
            {
                output.Length = length;
            }
        }

        if (output.Length == 0)
        {
            return null;
        }

        return hasMore ? output.Append(" and others").ToString() : output.ToString();
    }

    /// <summary>The ORCID iDs as BibLaTeX's annotation of names; null when there are none.</summary>
    /// <remarks>Source: the BibLaTeX manual, 3.7 "Data Annotations".</remarks>
    public static string? WriteOrcids(IReadOnlyList<Person> people)
    {
        var output = new StringBuilder();
        var number = 0;
        for (var i = 0; i < people.Count; i++)
        {
            var person = people[i];
            if (Trim(person.Literal) is null && Trim(person.Family) is null && Trim(person.Given) is null)
            {
                continue;
            }

            number++;
            if (Trim(person.Orcid) is { } orcid)
            {
                output.Append(output.Length > 0 ? "; " : string.Empty)
                    .Append(number.ToString(CultureInfo.InvariantCulture)).Append("=\"");
                BibTeXText.Append(output, orcid);
                output.Append('"');
            }
        }

        return output.Length == 0 ? null : output.ToString();
    }

    private static bool AppendName(StringBuilder output, Person person)
    {
        var family = Trim(person.Family);
        if (Trim(person.Literal) is { } literal)
        {
            AppendBraced(output, literal);
            return true;
        }

        if (family is null)
        {
            if (Trim(person.Given) is not { } only)
            {
                return false;
            }

            AppendBraced(output, only);
            return true;
        }

        var particle = Join(Trim(person.DroppingParticle), Trim(person.NonDroppingParticle));
        var suffix = Trim(person.Suffix);
        var given = Trim(person.Given);
        if (particle is not null)
        {
            AppendPart(output, particle);
            output.Append(' ');
        }

        var isBraced = AppendPart(output, family, isFamily: true);
        if (suffix is not null)
        {
            output.Append(", ");
            AppendPart(output, suffix);
        }

        if (given is not null)
        {
            output.Append(", ");
            AppendPart(output, given);
        }
        else if (suffix is not null || particle is not null || isBraced || family.IndexOf(' ') >= 0 || string.Equals(family, "others", StringComparison.OrdinalIgnoreCase))
        {
            // Without a comma the first of two words would be a given name, and a name in braces an organisation's.
            output.Append(", {}");
        }

        return true;
    }

    private static bool AppendPart(StringBuilder output, string part, bool isFamily = false)
    {
        var isBraced = part.IndexOf(',') >= 0 || HasWord(part, isFamily);
        if (isBraced)
        {
            AppendBraced(output, part);
        }
        else
        {
            BibTeXText.AppendName(output, part);
        }

        return isBraced;
    }

    private static void AppendBraced(StringBuilder output, string text)
    {
        output.Append('{');
        BibTeXText.AppendName(output, text);
        output.Append('}');
    }

    /// <summary>Whether a word would be misread: <c>and</c> anywhere, and in a family name a small word before another, which is a particle.</summary>
    private static bool HasWord(string part, bool isFamily)
    {
        var start = 0;
        while (start < part.Length)
        {
            var end = start;
            while (end < part.Length && !BibTeXText.IsSpace(part[end]))
            {
                end++;
            }

            if ((end - start == 3 && string.Compare(part, start, "and", 0, 3, StringComparison.OrdinalIgnoreCase) == 0)
                || (isFamily && end < part.Length && BeginsSmall(part.AsSpan(start, end - start))))
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    private static bool BeginsSmall(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is '{' or '}' or '~' or '^' or '\\')
            {
                // Its command begins with a small letter or a brace.
                return true;
            }

            if (char.IsLetter(c))
            {
                return char.IsLower(c);
            }
        }

        return false;
    }

    private static string? Trim(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static string? Join(string? first, string? second) =>
        first is null ? second : second is null ? first : first + " " + second;
}
