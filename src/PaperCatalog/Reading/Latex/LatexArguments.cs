namespace PaperCatalog.Reading.Latex;

/// <summary>How the arguments of each sort of command are treated.</summary>
internal static class LatexArguments
{
    /// <summary>How many arguments in braces a command takes.</summary>
    public static int CountOf(LatexCommand command) => command switch
    {
        LatexCommand.None or LatexCommand.Unknown or LatexCommand.Item => 0,
        LatexCommand.TwoTexts or LatexCommand.DropTwo or LatexCommand.DropText or LatexCommand.Reference
            or LatexCommand.Fraction => 2,
        LatexCommand.DropTwoText => 3,
        _ => 1,
    };

    /// <summary>Whether an argument is left out of the text; -1 stands for an option.</summary>
    public static bool IsDropped(LatexCommand command, int argument) => argument < 0
        ? command is not (LatexCommand.Citation or LatexCommand.Item)
        : command switch
        {
            LatexCommand.Drop or LatexCommand.DropTwo => true,
            LatexCommand.DropText => argument == 0,
            LatexCommand.DropTwoText => argument < 2,
            _ => false,
        };

    /// <summary>Whether an argument is taken as it stands.</summary>
    public static bool IsRaw(LatexCommand command, int argument) =>
        IsDropped(command, argument)
        || command is LatexCommand.Address or LatexCommand.Verbatim or LatexCommand.Mathematics
        || (command is LatexCommand.Reference && argument == 0);

    /// <summary>Whether the command may have an option in square brackets.</summary>
    public static bool TakesOption(LatexCommand command) => command
        is LatexCommand.Citation or LatexCommand.Item or LatexCommand.Footnote or LatexCommand.Root
        or LatexCommand.Drop or LatexCommand.DropTwo or LatexCommand.DropText or LatexCommand.DropTwoText
        or LatexCommand.TwoTexts or LatexCommand.Quote;

    /// <summary>What stands before an argument.</summary>
    public static string Before(LatexCommand command, int argument) => argument < 0 ? string.Empty : command switch
    {
        LatexCommand.Footnote or LatexCommand.Parentheses => "(",
        LatexCommand.Brackets => "[",
        LatexCommand.Quote => "\u201C",
        LatexCommand.Mathematics => "$",
        LatexCommand.Root => "\u221A",
        LatexCommand.Fraction when argument == 1 => "/",
        _ => string.Empty,
    };

    /// <summary>What stands after an argument.</summary>
    public static string After(LatexCommand command, int argument) => argument < 0 ? string.Empty : command switch
    {
        LatexCommand.Footnote or LatexCommand.Parentheses => ")",
        LatexCommand.Brackets => "]",
        LatexCommand.Quote => "\u201D",
        LatexCommand.Mathematics => "$",
        _ => string.Empty,
    };
}
