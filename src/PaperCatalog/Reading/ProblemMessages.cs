namespace PaperCatalog.Reading;

/// <summary>The words for each <see cref="ProblemKind"/>, as formats; the compiler's diagnostics use the same.</summary>
internal static class ProblemMessages
{
    public const string UnclosedBrace = "'{0}' is opened here and never closed; it is taken to end before {1}";
    public const string UnclosedQuote = "The quote opened here is never closed; the value ends before {0}";
    public const string MissingComma = "A comma is missing before '{0}'";
    public const string MissingKey = "This entry has no citation key; '{0}' was made from its text";
    public const string MissingEquals = "'=' is missing after the field name '{0}'";
    public const string MissingValue = "A value is missing after '{0}'";
    public const string UndefinedString = "No @string defines '{0}'; the name itself is used as text";
    public const string UnexpectedText = "Text that belongs to no record was passed over: '{0}'";
    public const string DuplicateField = "The field '{0}' occurs twice in this record; the first is used";
    public const string UnknownMacro = "The LaTeX command '\\{0}' is not known; its name stays as text (a \\newcommand in this file would define it)";
    public const string UnknownCrossReference = "No entry has the key '{0}' that '{1}' names";
    public const string CrossReferenceCycle = "'{0}' inherits from itself through {1}";
    public const string InvalidDate = "'{0}' cannot be read as a date; the raw field keeps it";
    public const string LimitExceeded = "{0} exceeds the limit of {1}; {2}";
    public const string MissingAbstract = "This record has no 'Abstract:' line";
    public const string UndecodableText = "The file is not valid UTF-8 here, so this character may be wrong; save the file as UTF-8";
    public const string WrongFormat = "This file is {0}, not {1} as its name says; it was read as {0}";
    public const string MalformedSyntax = "{0}: {1}";
    public const string UnclosedRecord = "This record is not ended by {0}";
    public const string MalformedName = "The names '{0}' are not well formed: {1}";

    public static string Of(ProblemKind kind) => kind switch
    {
        ProblemKind.UnclosedBrace => UnclosedBrace,
        ProblemKind.UnclosedQuote => UnclosedQuote,
        ProblemKind.MissingComma => MissingComma,
        ProblemKind.MissingKey => MissingKey,
        ProblemKind.MissingEquals => MissingEquals,
        ProblemKind.MissingValue => MissingValue,
        ProblemKind.UndefinedString => UndefinedString,
        ProblemKind.UnexpectedText => UnexpectedText,
        ProblemKind.DuplicateField => DuplicateField,
        ProblemKind.UnknownMacro => UnknownMacro,
        ProblemKind.UnknownCrossReference => UnknownCrossReference,
        ProblemKind.CrossReferenceCycle => CrossReferenceCycle,
        ProblemKind.InvalidDate => InvalidDate,
        ProblemKind.LimitExceeded => LimitExceeded,
        ProblemKind.MissingAbstract => MissingAbstract,
        ProblemKind.UndecodableText => UndecodableText,
        ProblemKind.WrongFormat => WrongFormat,
        ProblemKind.MalformedSyntax => MalformedSyntax,
        ProblemKind.UnclosedRecord => UnclosedRecord,
        ProblemKind.MalformedName => MalformedName,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
