namespace PaperCatalog.Generator.Check.Records.Identity;

/// <summary>The check digits of identifiers, each given as its digits alone, the last of which may be X.</summary>
internal static class CheckDigits
{
    /// <summary>Whether ten digits are an ISBN. Source: ISO 2108:1992, weights 10 to 1, modulo 11.</summary>
    public static bool IsIsbn10(string digits) => digits.Length == 10 && WeightedSum(digits, 10) % 11 == 0;

    /// <summary>Whether thirteen digits are an ISBN. Source: ISO 2108:2017, prefix 978 or 979, weights 1 and 3, modulo 10.</summary>
    public static bool IsIsbn13(string digits) =>
        digits.Length == 13 && IsBookland(digits) && digits[12] == Isbn13Digit(digits);

    public static bool IsBookland(string digits) =>
        digits.StartsWith("978", StringComparison.Ordinal) || digits.StartsWith("979", StringComparison.Ordinal);

    /// <summary>The last digit that the first twelve ask for; NUL where one of them is X.</summary>
    public static char Isbn13Digit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < 12; i++)
        {
            if (digits[i] is < '0' or > '9')
            {
                return '\0';
            }

            sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    /// <summary>Whether eight digits are an ISSN. Source: ISO 3297, weights 8 to 1, modulo 11.</summary>
    public static bool IsIssn(string digits) => digits.Length == 8 && WeightedSum(digits, 8) % 11 == 0;

    /// <summary>Whether sixteen digits are an ORCID iD. Source: ORCID, "Structure of the ORCID Identifier": ISO/IEC 7064, MOD 11-2.</summary>
    public static bool IsOrcid(string digits)
    {
        if (digits.Length != 16)
        {
            return false;
        }

        var total = 0;
        for (var i = 0; i < 15; i++)
        {
            if (digits[i] is < '0' or > '9')
            {
                return false;
            }

            total = (total + digits[i] - '0') * 2 % 11;
        }

        var check = (12 - total) % 11;
        return check == Value(digits[15]);
    }

    // An X anywhere but at the end makes the sum wrong for sure: -1 modulo 11 is never reached from there.
    private static int WeightedSum(string digits, int weight)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var isLast = i == digits.Length - 1;
            if (digits[i] is < '0' or > '9' && !(isLast && digits[i] is 'X' or 'x'))
            {
                return 1;
            }

            sum += Value(digits[i]) * weight--;
        }

        return sum;
    }

    private static int Value(char c) => c is 'X' or 'x' ? 10 : c - '0';
}
