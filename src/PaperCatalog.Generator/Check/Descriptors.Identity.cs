using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check;

/// <content>The rules about identifiers, dates and pages.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor InvalidDoi = new(
        id: DiagnosticIds.InvalidDoi,
        title: "A DOI is not one",
        messageFormat: "'{0}' is not a DOI: {1}",
        category: Categories.Identity,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.InvalidDoi));

    public static readonly DiagnosticDescriptor DecoratedDoi = new(
        id: DiagnosticIds.DecoratedDoi,
        title: "A DOI is written with an address or a label",
        messageFormat: "The DOI is '{0}'; the '{1}' before it is not part of it",
        category: Categories.Identity,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.DecoratedDoi));

    public static readonly DiagnosticDescriptor InvalidArXivId = new(
        id: DiagnosticIds.InvalidArXivId,
        title: "An arXiv identifier is not one",
        messageFormat: "'{0}' is not an arXiv identifier: {1}",
        category: Categories.Identity,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.InvalidArXivId));

    public static readonly DiagnosticDescriptor InvalidIsbn = new(
        id: DiagnosticIds.InvalidIsbn,
        title: "An ISBN is not one",
        messageFormat: "'{0}' is not an ISBN: {1}",
        category: Categories.Identity,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.InvalidIsbn));

    public static readonly DiagnosticDescriptor InvalidIssn = new(
        id: DiagnosticIds.InvalidIssn,
        title: "An ISSN is not one",
        messageFormat: "'{0}' is not an ISSN: {1}",
        category: Categories.Identity,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.InvalidIssn));

    public static readonly DiagnosticDescriptor InvalidOrcid = new(
        id: DiagnosticIds.InvalidOrcid,
        title: "An ORCID iD is not one",
        messageFormat: "'{0}' is not an ORCID iD: {1}",
        category: Categories.Identity,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.InvalidOrcid));

    public static readonly DiagnosticDescriptor InvalidPubMedId = new(
        id: DiagnosticIds.InvalidPubMedId,
        title: "A PubMed number is not one",
        messageFormat: "'{0}' is not a PubMed number: {1}",
        category: Categories.Identity,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.InvalidPubMedId));

    public static readonly DiagnosticDescriptor IdentifierContradiction = new(
        id: DiagnosticIds.IdentifierContradiction,
        title: "Two fields of a record name different papers",
        messageFormat: "'{0}' names {1}, but '{2}' names {3}",
        category: Categories.Identity,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.IdentifierContradiction));

    public static readonly DiagnosticDescriptor FutureDate = new(
        id: DiagnosticIds.FutureDate,
        title: "A date is in the future",
        messageFormat: "The date '{0}' is in the future: nothing is published after {1} yet",
        category: Categories.Identity,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.FutureDate));

    public static readonly DiagnosticDescriptor BackwardPages = new(
        id: DiagnosticIds.BackwardPages,
        title: "A range of pages runs backwards",
        messageFormat: "The last page {0} is before the first, {1}",
        category: Categories.Identity,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.BackwardPages));

    public static readonly DiagnosticDescriptor BackwardDate = new(
        id: DiagnosticIds.BackwardDate,
        title: "A range of dates runs backwards",
        messageFormat: "The range '{0}' ends before it begins",
        category: Categories.Identity,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.BackwardDate));

    public static readonly DiagnosticDescriptor ShortYear = new(
        id: DiagnosticIds.ShortYear,
        title: "A year has less than three digits",
        messageFormat: "The year '{0}' is taken for one of the first century; write it with four digits",
        category: Categories.Identity,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.ShortYear));

    public static readonly DiagnosticDescriptor ImpossibleDay = new(
        id: DiagnosticIds.ImpossibleDay,
        title: "A month does not have that day",
        messageFormat: "There is no day '{0}' in {1}",
        category: Categories.Identity,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.ImpossibleDay));
}
