using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check;

/// <content>The rules about keys.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor KeyCase = new(
        id: DiagnosticIds.KeyCase,
        title: "Two keys differ only by case",
        messageFormat: "The key of another paper, '{0}' ({1}), differs from this one only by case; this one is called '{2}'",
        category: Categories.Names,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(DiagnosticIds.KeyCase));
}
