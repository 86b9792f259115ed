using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>What may stand in generated code: an allow-list, so that nothing is forgotten.</summary>
internal static class GeneratedTrees
{
    private static readonly HashSet<SyntaxKind> s_kinds =
    [
        SyntaxKind.CompilationUnit, SyntaxKind.NamespaceDeclaration, SyntaxKind.ClassDeclaration, SyntaxKind.PropertyDeclaration,
        SyntaxKind.FieldDeclaration, SyntaxKind.MethodDeclaration, SyntaxKind.ParameterList, SyntaxKind.Parameter, SyntaxKind.NullableType,
        SyntaxKind.VariableDeclaration, SyntaxKind.VariableDeclarator, SyntaxKind.EqualsValueClause, SyntaxKind.ArrowExpressionClause,
        SyntaxKind.ObjectCreationExpression, SyntaxKind.TypeOfExpression, SyntaxKind.InvocationExpression, SyntaxKind.ElementAccessExpression,
        SyntaxKind.BracketedArgumentList, SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.ArgumentList, SyntaxKind.Argument,
        SyntaxKind.AttributeList, SyntaxKind.Attribute, SyntaxKind.AttributeArgumentList, SyntaxKind.AttributeArgument,
        SyntaxKind.StringLiteralExpression, SyntaxKind.NumericLiteralExpression, SyntaxKind.UnaryMinusExpression, SyntaxKind.TrueLiteralExpression,
        SyntaxKind.PredefinedType, SyntaxKind.IdentifierName, SyntaxKind.QualifiedName, SyntaxKind.AliasQualifiedName, SyntaxKind.GenericName,
        SyntaxKind.TypeArgumentList, SyntaxKind.NameColon, SyntaxKind.AttributeTargetSpecifier,
        SyntaxKind.UsingDirective, SyntaxKind.NameEquals,
    ];

    private static readonly HashSet<string> s_attributes =
    [
        "global::System.CodeDom.Compiler.GeneratedCode", "global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage",
        "global::System.Diagnostics.CodeAnalysis.NotNullWhen", "global::PaperCatalog.Catalog.PaperPage", "global::PaperCatalog.Catalog.PaperShelf",
        "global::PaperCatalog.Catalog.CatalogClass", "global::PaperCatalog.Catalog.CitationPage",
    ];

    private static readonly HashSet<string> s_elements = ["summary", "para", "see", "i", "c", "param", "returns", "remarks"];

    /// <summary>Fails unless every generated tree is made of what we print, and every name in it was planned.</summary>
    public static void Check(GeneratedCatalog catalog)
    {
        foreach (var source in catalog.Result.GeneratedSources)
        {
            var root = source.SyntaxTree.GetRoot();
            Assert.Empty(root.GetDiagnostics());
            Assert.Equal(source.SourceText.ToString(), root.ToFullString());
            Assert.DoesNotContain('\r', source.SourceText.ToString());
            foreach (var node in root.DescendantNodesAndSelf())
            {
                Assert.Contains(node.Kind(), s_kinds);
                if (node is UsingDirectiveSyntax alias)
                {
                    // The catalog's own name, for all code of the project.
                    Assert.Equal(alias.Name!.ToString().Split('.', ':')[^1], alias.Alias!.Name.ToString());
                }

                if (node is AttributeSyntax attribute)
                {
                    Assert.Contains(attribute.Name.ToString(), s_attributes);
                }
            }

            foreach (var trivia in root.DescendantTrivia())
            {
                CheckTrivia(trivia);
            }
        }
    }

    private static void CheckTrivia(SyntaxTrivia trivia)
    {
        if (trivia.GetStructure() is not { } structure)
        {
            Assert.True(
                trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia or SyntaxKind.SingleLineCommentTrivia,
                trivia.Kind().ToString());
            return;
        }

        Assert.True(
            structure.Kind() is SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.NullableDirectiveTrivia
                or SyntaxKind.PragmaWarningDirectiveTrivia or SyntaxKind.IfDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia,
            structure.Kind().ToString());
        foreach (var node in structure.DescendantNodes())
        {
            Assert.False(node is XmlCDataSectionSyntax or XmlCommentSyntax or XmlProcessingInstructionSyntax or XmlEmptyElementSyntax or XmlCrefAttributeSyntax, node.ToString());
            if (node is XmlElementSyntax element)
            {
                Assert.Contains(element.StartTag.Name.LocalName.ValueText, s_elements);
                Assert.All(element.StartTag.Attributes, static attribute => Assert.Contains(attribute.Name.LocalName.ValueText, (string[])["href", "name"]));
            }
        }
    }
}
