using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check;

/// <content>The rules about text.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor HtmlEntity = new(
        id: DiagnosticIds.HtmlEntity,
        title: "Text holds an entity of HTML",
        messageFormat: "'{0}' is HTML for '{1}'",
        category: Categories.Text,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.HtmlEntity));

    public static readonly DiagnosticDescriptor Mojibake = new(
        id: DiagnosticIds.Mojibake,
        title: "Text was read in the wrong encoding once",
        messageFormat: "'{0}' is '{1}' in UTF-8, read as Windows-1252",
        category: Categories.Text,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.Mojibake));

    public static readonly DiagnosticDescriptor BareAmpersand = new(
        id: DiagnosticIds.BareAmpersand,
        title: "An ampersand is not escaped",
        messageFormat: "'&' needs a backslash in LaTeX ('{0}')",
        category: Categories.Text,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.BareAmpersand));

    public static readonly DiagnosticDescriptor UnprotectedCapitals = new(
        id: DiagnosticIds.UnprotectedCapitals,
        title: "Capitals of a title are not protected",
        messageFormat: "A style that writes titles in lower case changes '{0}'; braces keep it",
        category: Categories.Text,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UnprotectedCapitals));

    public static readonly DiagnosticDescriptor UrlInTitle = new(
        id: DiagnosticIds.UrlInTitle,
        title: "A title holds an address",
        messageFormat: "A title holds no address ('{0}')",
        category: Categories.Text,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UrlInTitle));

    public static readonly DiagnosticDescriptor EtAl = new(
        id: DiagnosticIds.EtAl,
        title: "A list of names ends in \"et al.\"",
        messageFormat: "'{0}' is no name; write 'and others'",
        category: Categories.Text,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.EtAl));

    public static readonly DiagnosticDescriptor NamesByComma = new(
        id: DiagnosticIds.NamesByComma,
        title: "Commas stand between names",
        messageFormat: "'{0}' is one name in BibTeX; write 'and' between names",
        category: Categories.Text,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.NamesByComma));

    public static readonly DiagnosticDescriptor CapitalTitle = new(
        id: DiagnosticIds.CapitalTitle,
        title: "A title is written in capitals",
        messageFormat: "The title is in capitals throughout",
        category: Categories.Text,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.CapitalTitle));

    public static readonly DiagnosticDescriptor NotComposed = new(
        id: DiagnosticIds.NotComposed,
        title: "A letter is written as two characters",
        messageFormat: "'{0}' is written as a letter and a combining mark",
        category: Categories.Text,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.NotComposed));

    public static readonly DiagnosticDescriptor LostCharacter = new(
        id: DiagnosticIds.LostCharacter,
        title: "A character of the text was lost",
        messageFormat: "A character of '{0}' was lost: U+FFFD stands in its place",
        category: Categories.Text,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.LostCharacter));

    public static readonly DiagnosticDescriptor PageHyphen = new(
        id: DiagnosticIds.PageHyphen,
        title: "A range of pages has a single hyphen",
        messageFormat: "A range of pages has '--' in LaTeX",
        category: Categories.Text,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        helpLinkUri: HelpLink.Of(DiagnosticIds.PageHyphen));

    public static readonly DiagnosticDescriptor TruncatedContainer = new(
        id: DiagnosticIds.TruncatedContainer,
        title: "The title of a journal or book breaks off",
        messageFormat: "The title ends with '{0}'",
        category: Categories.Text,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.TruncatedContainer));

    public static readonly DiagnosticDescriptor PagesInContainer = new(
        id: DiagnosticIds.PagesInContainer,
        title: "The title of a journal or book holds page numbers",
        messageFormat: "'{0}' holds page numbers, which have a field of their own",
        category: Categories.Text,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.PagesInContainer));
}
