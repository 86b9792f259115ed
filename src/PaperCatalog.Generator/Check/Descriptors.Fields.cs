using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check;

/// <content>The rules about entry types and fields.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor MisspeltEntryType = new(
        id: DiagnosticIds.MisspeltEntryType,
        title: "The type of an entry is misspelt",
        messageFormat: "'@{0}' is no entry type; did you mean '@{1}'?",
        category: Categories.Fields,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.MisspeltEntryType));

    public static readonly DiagnosticDescriptor UnknownEntryType = new(
        id: DiagnosticIds.UnknownEntryType,
        title: "The type of an entry is not known",
        messageFormat: "'@{0}' is no entry type of BibTeX or BibLaTeX; it counts as '@misc'",
        category: Categories.Fields,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UnknownEntryType));

    public static readonly DiagnosticDescriptor MisspeltField = new(
        id: DiagnosticIds.MisspeltField,
        title: "The name of a field is misspelt",
        messageFormat: "'{0}' is no field; did you mean '{1}'?",
        category: Categories.Fields,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.MisspeltField));

    public static readonly DiagnosticDescriptor UnknownField = new(
        id: DiagnosticIds.UnknownField,
        title: "The name of a field is not one of BibLaTeX's",
        messageFormat: "BibLaTeX has no field '{0}'",
        category: Categories.Fields,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UnknownField));

    public static readonly DiagnosticDescriptor MissingField = new(
        id: DiagnosticIds.MissingField,
        title: "A required field is missing",
        messageFormat: "This '@{0}' has no {1}",
        category: Categories.Fields,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        helpLinkUri: HelpLink.Of(DiagnosticIds.MissingField));

    public static readonly DiagnosticDescriptor MisplacedField = new(
        id: DiagnosticIds.MisplacedField,
        title: "A field belongs to another type of entry",
        messageFormat: "'{0}' has no place in '@{1}', which has '{2}' for it",
        category: Categories.Fields,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.MisplacedField));

    public static readonly DiagnosticDescriptor EmptyField = new(
        id: DiagnosticIds.EmptyField,
        title: "A field is empty",
        messageFormat: "The field '{0}' is empty",
        category: Categories.Fields,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.EmptyField));

    public static readonly DiagnosticDescriptor YearAndDate = new(
        id: DiagnosticIds.YearAndDate,
        title: "A record has a year and a date",
        messageFormat: "The record has a 'date' already, which BibLaTeX uses alone",
        category: Categories.Fields,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.YearAndDate));

    public static readonly DiagnosticDescriptor YearAgainstDate = new(
        id: DiagnosticIds.YearAgainstDate,
        title: "The year and the date of a record differ",
        messageFormat: "The year is {0}, but the date is {1}, which is used",
        category: Categories.Fields,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.YearAgainstDate));

    public static readonly DiagnosticDescriptor TwoNames = new(
        id: DiagnosticIds.TwoNames,
        title: "Two fields are two names of one",
        messageFormat: "'{0}' is another name of '{1}', which this record has too, with another value",
        category: Categories.Fields,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.TwoNames));
}
