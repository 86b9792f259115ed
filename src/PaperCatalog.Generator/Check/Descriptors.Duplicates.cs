using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check;

/// <content>The rules about records of the same paper.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor SameIdentifier = new(
        id: DiagnosticIds.SameIdentifier,
        title: "A paper is in the catalog twice",
        messageFormat: "This is the same paper as {0}: both have the {1} {2}",
        category: Categories.Merging,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.SameIdentifier));

    public static readonly DiagnosticDescriptor PreprintAndPublished = new(
        id: DiagnosticIds.PreprintAndPublished,
        title: "A paper is in the catalog as a preprint and as published",
        messageFormat: "This and {0} seem to be the preprint and the published form of one paper",
        category: Categories.Merging,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.PreprintAndPublished));

    public static readonly DiagnosticDescriptor SameTitle = new(
        id: DiagnosticIds.SameTitle,
        title: "Two records have the same title, authors and year",
        messageFormat: "This seems to be the same paper as {0}: title, first author and year agree, and nothing else differs",
        category: Categories.Merging,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.SameTitle));

    public static readonly DiagnosticDescriptor SharedIdentifier = new(
        id: DiagnosticIds.SharedIdentifier,
        title: "Two different papers have one identifier",
        messageFormat: "Another paper, {0}, has the same {1} {2}",
        category: Categories.Merging,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.SharedIdentifier));
}
