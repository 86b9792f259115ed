using System.Text;

namespace PaperCatalog.Generator.Check.Records.Identity;

/// <summary>The numbers in a field that holds one or several ISBNs or ISSNs, with labels such as "(Print)" beside them.</summary>
internal static class SerialNumberList
{
    /// <summary>Less is a volume or a year beside the number.</summary>
    private const int FewestDigits = 7;

    /// <summary>The numbers as they are written, each with its digits; letters that look like digits count where they stand among digits.</summary>
    public static List<SerialNumber> Read(string text)
    {
        var numbers = new List<SerialNumber>();
        var start = 0;
        while (start < text.Length)
        {
            if (text[start] is < '0' or > '9')
            {
                start++;
                continue;
            }

            if (IsWithinWord(text, start))
            {
                while (start < text.Length && (text[start] is >= '0' and <= '9' || IsHyphen(text[start])))
                {
                    start++;
                }

                continue;
            }

            var end = start;
            var last = start;
            while (end < text.Length && (IsDigit(text, end) || IsHyphen(text[end]) || (text[end] == ' ' && Continues(text, end))))
            {
                last = IsHyphen(text[end]) || text[end] == ' ' ? last : end;
                end++;
            }

            Split(text.Substring(start, last + 1 - start), numbers);
            numbers.RemoveAll(static number => number.Digits.Length < FewestDigits);
            start = Math.Max(end, last + 1);
        }

        return numbers;
    }

    /// <summary>Whether a value says something: <c>????</c> only says that nobody knows.</summary>
    public static bool SaysSomething(string text) => text.Any(char.IsLetterOrDigit);

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\u00AD';

    // "0028-0836 1476-4687" are two numbers, "0 19 853453 1" is one, "978 0 19 853453 1" too: as many digits as one has.
    private static void Split(string run, List<SerialNumber> numbers)
    {
        var digits = Digits(run);
        if (run.IndexOf(' ') < 0 || digits.Length is 8 or 10 or 13)
        {
            numbers.Add(new SerialNumber(run, digits));
            return;
        }

        foreach (var part in run.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            numbers.Add(new SerialNumber(part, Digits(part)));
        }
    }

    private static string Digits(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsHyphen(c) && c != ' ')
            {
                digits.Append(c == 'x' ? 'X' : c);
            }
        }

        return digits.ToString();
    }

    private static bool IsDigit(string text, int index) =>
        text[index] is >= '0' and <= '9'
        || (text[index] is 'X' or 'x' or 'O' or 'o' or 'l' or 'I' && !IsLetterAt(text, index - 1) && !IsLetterAt(text, index + 1));

    private static bool IsLetterAt(string text, int index) => index >= 0 && index < text.Length && char.IsLetter(text[index]);

    // The 13 of "ISBN-13" is none.
    private static bool IsWithinWord(string text, int index) =>
        IsLetterAt(text, index - 1) || (index > 1 && IsHyphen(text[index - 1]) && IsLetterAt(text, index - 2));

    private static bool Continues(string text, int space) => space + 1 < text.Length && text[space + 1] is >= '0' and <= '9';
}
