using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check;

/// <content>The rules about consistency.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor UsualField = new(
        id: DiagnosticIds.UsualField,
        title: "A record lacks what most others have",
        messageFormat: "{0}% of the {1} records of this kind have the {2}, this one does not",
        category: Categories.Consistency,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        helpLinkUri: HelpLink.Of(DiagnosticIds.UsualField));
}
