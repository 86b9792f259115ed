using System.Globalization;
using System.Text;

namespace PaperCatalog.Tests.Naming;

/// <summary>The rules of the C# specification for identifiers (6.4.3) and keywords (6.4.4), written down again apart from the code under test.</summary>
internal static class IdentifierRules
{
    private static readonly UnicodeCategory[] s_start =
    [
        UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter,
        UnicodeCategory.ModifierLetter, UnicodeCategory.OtherLetter, UnicodeCategory.LetterNumber,
    ];

    // The specification allows format characters (Cf) inside; we do not, as they make invisible twins.
    private static readonly UnicodeCategory[] s_part =
    [
        .. s_start, UnicodeCategory.NonSpacingMark, UnicodeCategory.SpacingCombiningMark,
        UnicodeCategory.DecimalDigitNumber, UnicodeCategory.ConnectorPunctuation,
    ];

    private static readonly HashSet<string> s_keywords =
    [
        .. """
           abstract as base bool break byte case catch char checked class const continue decimal default delegate do double
           else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal
           is lock long namespace new null object operator out override params private protected public readonly ref return
           sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked
           unsafe ushort using virtual void volatile while
           add allows alias and ascending args async await by descending dynamic equals extension field file from get global
           group init into join let managed nameof nint not notnull nuint on or orderby partial record remove required scoped
           select set unmanaged value var when where with yield _ __arglist __makeref __reftype __refvalue
           """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    public static string? WhatIsWrongWith(string identifier)
    {
        if (identifier.Length is 0 or > 128)
        {
            return "length " + identifier.Length;
        }

        if (identifier[0] != '_' && !s_start.Contains(char.GetUnicodeCategory(identifier[0])))
        {
            return "begins wrongly";
        }

        foreach (var c in identifier)
        {
            if (char.IsSurrogate(c) || !s_part.Contains(char.GetUnicodeCategory(c)))
            {
                return FormattableString.Invariant($"U+{(int)c:X4} inside");
            }
        }

        if (!identifier.IsNormalized(NormalizationForm.FormC))
        {
            return "not normalised";
        }

        return s_keywords.Contains(identifier) ? "keyword" : null;
    }
}
