namespace PaperCatalog;

/// <summary>What <see cref="PaperReader"/> found wrong or worth knowing. <see cref="Problem.Message"/> says it in words.</summary>
public enum ProblemKind
{
    /// <summary>A brace or parenthesis is opened and never closed.</summary>
    UnclosedBrace,

    /// <summary>A quoted value is opened and never closed.</summary>
    UnclosedQuote,

    /// <summary>The comma between two fields, or after the key, is missing.</summary>
    MissingComma,

    /// <summary>An entry has no citation key.</summary>
    MissingKey,

    /// <summary>A field has no equals sign.</summary>
    MissingEquals,

    /// <summary>A field has no value, or <c>#</c> has nothing to join.</summary>
    MissingValue,

    /// <summary>An abbreviation is used that no <c>@string</c> defines.</summary>
    UndefinedString,

    /// <summary>Text that belongs to no record or field was passed over.</summary>
    UnexpectedText,

    /// <summary>A field occurs twice in one record; the first is kept.</summary>
    DuplicateField,

    /// <summary>A LaTeX command is not known; its name stays as text.</summary>
    UnknownMacro,

    /// <summary>An entry inherits from an entry that is not there.</summary>
    UnknownCrossReference,

    /// <summary>Entries inherit from each other in a circle.</summary>
    CrossReferenceCycle,

    /// <summary>A date cannot be read; the raw field keeps it.</summary>
    InvalidDate,

    /// <summary>A limit of size, depth or expansion was exceeded.</summary>
    LimitExceeded,

    /// <summary>A plain-text record has fields but no abstract.</summary>
    MissingAbstract,

    /// <summary>The text holds U+FFFD where the file's bytes could not be decoded.</summary>
    UndecodableText,

    /// <summary>The file's content is of another format than its name says; it was read as what it is.</summary>
    WrongFormat,

    /// <summary>The file's syntax (JSON, XML, YAML) is broken here.</summary>
    MalformedSyntax,

    /// <summary>A record or a list ends without what should end it.</summary>
    UnclosedRecord,

    /// <summary>A list of names is not well formed, such as <c>and and</c> or a name with too many commas.</summary>
    MalformedName,
}
