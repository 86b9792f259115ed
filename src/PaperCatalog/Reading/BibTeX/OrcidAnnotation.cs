namespace PaperCatalog.Reading.BibTeX;

/// <summary>The ORCID iDs of authors in BibLaTeX's annotation <c>author+an:orcid = {1="0000-…"; 2="…"}</c>.</summary>
/// <remarks>Source: the BibLaTeX manual, 3.7 "Data Annotations".</remarks>
internal static class OrcidAnnotation
{
    private const int Length = 19;

    public static Person[] Apply(Person[] authors, string? annotation)
    {
        if (annotation is null)
        {
            return authors;
        }

        var result = (Person[])authors.Clone();
        foreach (var item in annotation.Split(';'))
        {
            var equals = item.IndexOf('=');
            if (equals > 0 && int.TryParse(item.Substring(0, equals).Trim(), out var number)
                && number >= 1 && number <= result.Length && Find(item.Substring(equals + 1)) is { } orcid)
            {
                result[number - 1] = result[number - 1] with { Orcid = orcid };
            }
        }

        return result;
    }

    /// <summary>Four groups of four digits, the last of which may be X.</summary>
    private static string? Find(string text)
    {
        for (var start = 0; start + Length <= text.Length; start++)
        {
            var length = 0;
            while (length < Length && IsPlace(text[start + length], length))
            {
                length++;
            }

            if (length == Length)
            {
                return text.Substring(start, Length).ToUpperInvariant();
            }
        }

        return null;
    }

    private static bool IsPlace(char c, int index) => index % 5 == 4
        ? c == '-'
        : c is >= '0' and <= '9' || (index == Length - 1 && c is 'X' or 'x');
}
