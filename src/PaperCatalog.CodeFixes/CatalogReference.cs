using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.CodeFixes;

/// <summary>Writes the name of a catalog's class as a <c>cref</c> at a place understands it.</summary>
internal static class CatalogReference
{
    /// <summary>The shortest name that means the class there; with <c>global::</c> where something else has the short one.</summary>
    public static string At(SemanticModel model, int position, string @class, CancellationToken cancellationToken)
    {
        if (model.Compilation.GetTypeByMetadataName(@class) is not { } type)
        {
            return @class; // what is generated has not been generated yet
        }

        // What is in scope in a comment is what is where its declaration begins.
        var token = model.SyntaxTree.GetRoot(cancellationToken).FindToken(position);
        var name = type.ToMinimalDisplayString(model, token.SpanStart);
        var first = name.Split('.')[0];

        // A cref looks into the documented type first, and into the types around it.
        var node = token.Parent;
        var isHidden = node is not null && node.AncestorsAndSelf()
            .OfType<BaseTypeDeclarationSyntax>()
            .Any(declaration => model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol around
                && (around.Name == first || around.GetMembers(first).Length > 0 || around.TypeParameters.Any(parameter => parameter.Name == first)));
        return isHidden ? type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : name;
    }
}
