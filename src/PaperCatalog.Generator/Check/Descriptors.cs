using Microsoft.CodeAnalysis;
using PaperCatalog.Reading;

namespace PaperCatalog.Generator.Check;

/// <summary>Our diagnostics. The words for what the readers find are theirs, so that a build and a program say the same.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor InternalFailure = new(
        id: DiagnosticIds.InternalFailure,
        title: "A paper file could not be turned into code",
        messageFormat: "'{0}' could not be turned into code; this is a fault of PaperCatalog, please report it: {1}",
        category: Categories.Catalog,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.InternalFailure));

    public static readonly DiagnosticDescriptor InvalidOption = new(
        id: DiagnosticIds.InvalidOption,
        title: "A PaperCatalog property has a value that means nothing",
        messageFormat: "'{0}' is no value for {1}; use {2}",
        category: Categories.Catalog,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.InvalidOption),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnsupportedLanguageVersion = new(
        id: DiagnosticIds.UnsupportedLanguageVersion,
        title: "The C# version is too old for a catalog",
        messageFormat: "No catalog was made: it needs C# {0} or later, this project uses C# {1} (set LangVersion)",
        category: Categories.Catalog,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UnsupportedLanguageVersion),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor NoPaperFiles = new(
        id: DiagnosticIds.NoPaperFiles,
        title: "There is no paper file",
        messageFormat: "This project uses PaperCatalog and has no paper file: put a .bib or .txt file into the folder 'papers', or name one with <PaperFile Include=\"…\" />",
        category: Categories.Catalog,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.NoPaperFiles),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor InvalidCatalogName = new(
        id: DiagnosticIds.InvalidCatalogName,
        title: "A paper file names a catalog that cannot be a class",
        messageFormat: "'{0}' cannot be the name of a class; the papers of this file went to '{1}': write one C# name, such as 'VisionPapers'",
        category: Categories.Catalog,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.InvalidCatalogName));

    public static readonly DiagnosticDescriptor NoRecords = new(
        id: DiagnosticIds.NoRecords,
        title: "A paper file holds no record",
        messageFormat: "No record was found in this file, which was read as {0}",
        category: Categories.Catalog,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.NoRecords));

    public static readonly DiagnosticDescriptor OtherLibraryVersion = new(
        id: DiagnosticIds.OtherLibraryVersion,
        title: "The library is of another version than the generator",
        messageFormat: "This PaperCatalog {0} leaves the project alone, because the PaperCatalog library it refers to is {1}: let the package bring both, in one version",
        category: Categories.Catalog,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.OtherLibraryVersion));

    public static readonly DiagnosticDescriptor UnclosedBrace = new(
        id: DiagnosticIds.UnclosedBrace,
        title: "A brace is never closed",
        messageFormat: ProblemMessages.UnclosedBrace,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UnclosedBrace));

    public static readonly DiagnosticDescriptor UnclosedQuote = new(
        id: DiagnosticIds.UnclosedQuote,
        title: "A quote is never closed",
        messageFormat: ProblemMessages.UnclosedQuote,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UnclosedQuote));

    public static readonly DiagnosticDescriptor MissingComma = new(
        id: DiagnosticIds.MissingComma,
        title: "A comma is missing",
        messageFormat: ProblemMessages.MissingComma,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.MissingComma));

    public static readonly DiagnosticDescriptor MissingKey = new(
        id: DiagnosticIds.MissingKey,
        title: "An entry has no citation key",
        messageFormat: ProblemMessages.MissingKey,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.MissingKey));

    public static readonly DiagnosticDescriptor MissingEquals = new(
        id: DiagnosticIds.MissingEquals,
        title: "An equals sign is missing",
        messageFormat: ProblemMessages.MissingEquals,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.MissingEquals));

    public static readonly DiagnosticDescriptor MissingValue = new(
        id: DiagnosticIds.MissingValue,
        title: "A value is missing",
        messageFormat: ProblemMessages.MissingValue,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.MissingValue));

    public static readonly DiagnosticDescriptor UndefinedString = new(
        id: DiagnosticIds.UndefinedString,
        title: "An abbreviation is not defined",
        messageFormat: ProblemMessages.UndefinedString,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UndefinedString));

    public static readonly DiagnosticDescriptor UnexpectedText = new(
        id: DiagnosticIds.UnexpectedText,
        title: "Text belongs to no record",
        messageFormat: ProblemMessages.UnexpectedText,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UnexpectedText));

    public static readonly DiagnosticDescriptor DuplicateField = new(
        id: DiagnosticIds.DuplicateField,
        title: "A field occurs twice in a record",
        messageFormat: ProblemMessages.DuplicateField,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.DuplicateField));

    public static readonly DiagnosticDescriptor UnknownMacro = new(
        id: DiagnosticIds.UnknownMacro,
        title: "A LaTeX command is not known",
        messageFormat: ProblemMessages.UnknownMacro,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UnknownMacro));

    public static readonly DiagnosticDescriptor UnknownCrossReference = new(
        id: DiagnosticIds.UnknownCrossReference,
        title: "A cross-reference leads nowhere",
        messageFormat: ProblemMessages.UnknownCrossReference,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UnknownCrossReference));

    public static readonly DiagnosticDescriptor CrossReferenceCycle = new(
        id: DiagnosticIds.CrossReferenceCycle,
        title: "Entries inherit from each other in a circle",
        messageFormat: ProblemMessages.CrossReferenceCycle,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.CrossReferenceCycle));

    public static readonly DiagnosticDescriptor InvalidDate = new(
        id: DiagnosticIds.InvalidDate,
        title: "A date cannot be read",
        messageFormat: ProblemMessages.InvalidDate,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.InvalidDate));

    public static readonly DiagnosticDescriptor LimitExceeded = new(
        id: DiagnosticIds.LimitExceeded,
        title: "A limit is exceeded",
        messageFormat: ProblemMessages.LimitExceeded,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.LimitExceeded));

    public static readonly DiagnosticDescriptor MissingAbstract = new(
        id: DiagnosticIds.MissingAbstract,
        title: "A plain-text record has no abstract",
        messageFormat: ProblemMessages.MissingAbstract,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.MissingAbstract));

    public static readonly DiagnosticDescriptor UndecodableText = new(
        id: DiagnosticIds.UndecodableText,
        title: "The file is not valid UTF-8",
        messageFormat: ProblemMessages.UndecodableText,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UndecodableText));

    public static readonly DiagnosticDescriptor MalformedName = new(
        id: DiagnosticIds.MalformedName,
        title: "A list of names is not well formed",
        messageFormat: ProblemMessages.MalformedName,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.MalformedName));

    public static readonly DiagnosticDescriptor WrongFormat = new(
        id: DiagnosticIds.WrongFormat,
        title: "The file is of another format than its name says",
        messageFormat: ProblemMessages.WrongFormat,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.WrongFormat));

    public static readonly DiagnosticDescriptor MalformedSyntax = new(
        id: DiagnosticIds.MalformedSyntax,
        title: "The syntax of a file is broken",
        messageFormat: ProblemMessages.MalformedSyntax,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.MalformedSyntax));

    public static readonly DiagnosticDescriptor UnclosedRecord = new(
        id: DiagnosticIds.UnclosedRecord,
        title: "A record is not ended",
        messageFormat: ProblemMessages.UnclosedRecord,
        category: Categories.Syntax,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UnclosedRecord));

    public static readonly DiagnosticDescriptor InferredName = new(
        id: DiagnosticIds.InferredName,
        title: "The name of a paper was inferred",
        messageFormat: "This record has no key; its name '{0}' was made from {1} ({2})",
        category: Categories.Names,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.InferredName));

    public static readonly DiagnosticDescriptor NameCollision = new(
        id: DiagnosticIds.NameCollision,
        title: "Two papers ask for one name",
        messageFormat: "'{0}' is the name of another paper already ({1}); this one is called '{2}'",
        category: Categories.Names,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.NameCollision));

    public static readonly DiagnosticDescriptor KeyClash = new(
        id: DiagnosticIds.KeyClash,
        title: "Two different papers have one key",
        messageFormat: "The key '{0}' belongs to another paper already ({1}); this one is called '{2}'",
        category: Categories.Names,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.KeyClash));

    public static readonly DiagnosticDescriptor Contradiction = new(
        id: DiagnosticIds.Contradiction,
        title: "Two records of one paper contradict each other",
        messageFormat: "This record and {0} are about the same paper, but {1}; the first is used",
        category: Categories.Merging,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.Contradiction));

    /// <summary>The diagnostic for what a reader found.</summary>
    public static DiagnosticDescriptor Of(ProblemKind kind) => kind switch
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
        ProblemKind.MalformedName => MalformedName,
        ProblemKind.WrongFormat => WrongFormat,
        ProblemKind.MalformedSyntax => MalformedSyntax,
        ProblemKind.UnclosedRecord => UnclosedRecord,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
