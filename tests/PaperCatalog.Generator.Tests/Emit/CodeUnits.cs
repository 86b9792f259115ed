namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>Every UTF-16 unit, alone where no neighbour can help it.</summary>
internal static class CodeUnits
{
    public const int Count = char.MaxValue + 1;

    /// <summary>The unit in the first, the middle and the last place.</summary>
    public static IEnumerable<string> Texts()
    {
        for (var unit = 0; unit < Count; unit++)
        {
            var c = (char)unit;
            yield return c + "b";
            yield return "a" + c + "b";
            yield return "a" + c;
        }
    }

    /// <summary>What must stay apart from code, from a log and from a reader's eye: not shown, or acting on what stands around.</summary>
    public static bool IsVisible(char c) => c is >= ' ' and <= '~'
        || (c > '~' && (char.IsLetterOrDigit(c) || char.IsNumber(c) || char.IsPunctuation(c) || char.IsSymbol(c) || IsMark(c)));

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark
            or System.Globalization.UnicodeCategory.EnclosingMark;
}
