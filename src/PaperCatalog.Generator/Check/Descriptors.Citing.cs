using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check;

/// <content>What is said about citations in code.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor UndefinedKey = new(
        id: DiagnosticIds.UndefinedKey,
        title: "A cited key is the key of no paper",
        messageFormat: "No paper has the key '{0}'{1}",
        category: Categories.Citing,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UndefinedKey));

    public static readonly DiagnosticDescriptor UndefinedCitation = new(
        id: DiagnosticIds.UndefinedCitation,
        title: "A comment cites a paper that does not exist",
        messageFormat: "No paper is meant by '{0}'{1}",
        category: Categories.Citing,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UndefinedCitation));

    public static readonly DiagnosticDescriptor RawCitation = new(
        id: DiagnosticIds.RawCitation,
        title: "A paper of the catalog is cited by a bare identifier",
        messageFormat: "This is '{0}' of the catalog; cite it as {1}",
        category: Categories.Citing,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.RawCitation));

    public static readonly DiagnosticDescriptor UnknownRawCitation = new(
        id: DiagnosticIds.UnknownRawCitation,
        title: "A paper that is in no catalog is cited",
        messageFormat: "'{0}' is in no catalog",
        category: Categories.Citing,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UnknownRawCitation));

    public static readonly DiagnosticDescriptor Disagreement = new(
        id: DiagnosticIds.Disagreement,
        title: "Prose and catalog disagree about a paper",
        messageFormat: "The {0} of '{1}' is '{2}' in the catalog, and '{3}' here",
        category: Categories.Citing,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.Disagreement));

    public static readonly DiagnosticDescriptor UncitedPaper = new(
        id: DiagnosticIds.UncitedPaper,
        title: "A paper is cited nowhere",
        messageFormat: "No code of this project cites '{0}'",
        category: Categories.Citing,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UncitedPaper),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor RetractedPaper = new(
        id: DiagnosticIds.RetractedPaper,
        title: "A retracted paper is cited",
        messageFormat: "'{0}' is retracted{1}",
        category: Categories.Citing,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.RetractedPaper));

    public static readonly DiagnosticDescriptor SupersededPaper = new(
        id: DiagnosticIds.SupersededPaper,
        title: "A superseded paper is cited",
        messageFormat: "'{0}' is superseded{1}",
        category: Categories.Citing,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.SupersededPaper));

    public static readonly DiagnosticDescriptor FormerKey = new(
        id: DiagnosticIds.FormerKey,
        title: "A paper is cited by a key that it had before",
        messageFormat: "'{0}' is now '{1}'",
        category: Categories.Citing,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.FormerKey));
}
