using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PaperCatalog.Fuzzing.Subject;

namespace PaperCatalog.Fuzzing.Oracles;

/// <summary>Generated code is what was planned: an allow-list of everything that may stand in it.</summary>
internal static class TreeOracle
{
    private static readonly HashSet<SyntaxKind> s_kinds =
    [
        SyntaxKind.CompilationUnit, SyntaxKind.NamespaceDeclaration, SyntaxKind.ClassDeclaration, SyntaxKind.PropertyDeclaration, SyntaxKind.FieldDeclaration,
        SyntaxKind.MethodDeclaration, SyntaxKind.ParameterList, SyntaxKind.Parameter, SyntaxKind.NullableType, SyntaxKind.VariableDeclaration, SyntaxKind.VariableDeclarator,
        SyntaxKind.EqualsValueClause, SyntaxKind.ArrowExpressionClause, SyntaxKind.ObjectCreationExpression, SyntaxKind.TypeOfExpression, SyntaxKind.InvocationExpression,
        SyntaxKind.ElementAccessExpression, SyntaxKind.BracketedArgumentList, SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.ArgumentList, SyntaxKind.Argument,
        SyntaxKind.AttributeList, SyntaxKind.Attribute, SyntaxKind.AttributeArgumentList, SyntaxKind.AttributeArgument, SyntaxKind.StringLiteralExpression,
        SyntaxKind.NumericLiteralExpression, SyntaxKind.UnaryMinusExpression, SyntaxKind.TrueLiteralExpression, SyntaxKind.PredefinedType, SyntaxKind.IdentifierName,
        SyntaxKind.QualifiedName, SyntaxKind.AliasQualifiedName, SyntaxKind.GenericName, SyntaxKind.TypeArgumentList, SyntaxKind.NameColon,
        SyntaxKind.AttributeTargetSpecifier, SyntaxKind.UsingDirective, SyntaxKind.NameEquals,
    ];

    private static readonly HashSet<string> s_attributes =
    [
        "global::System.CodeDom.Compiler.GeneratedCode", "global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage", "global::System.Diagnostics.CodeAnalysis.NotNullWhen",
        "global::PaperCatalog.Catalog.PaperPage", "global::PaperCatalog.Catalog.CatalogClass", "global::PaperCatalog.Catalog.CitationPage",
        "global::PaperCatalog.Catalog.PaperShelf", "global::System.Obsolete", "global::System.ComponentModel.EditorBrowsable",
    ];

    private static readonly HashSet<string> s_elements = ["summary", "para", "see", "i", "c", "param", "returns", "remarks"];

    /// <summary>Checks all trees.</summary>
    /// <param name="code">The trees.</param>
    /// <param name="names">The names that may be declared.</param>
    public static void Check(GeneratedCode code, IReadOnlySet<string> names)
    {
        foreach (var (hintName, tree) in code.Sources)
        {
            Holds.That(
                hintName.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_') && hintName.Length <= 80 && !hintName.Contains("..", StringComparison.Ordinal),
                Oracle.OnlyWhatWasPlanned,
                "a hint name is not portable",
                () => hintName);
            Check(tree, names);
        }
    }

    private static void Check(SyntaxTree tree, IReadOnlySet<string> names)
    {
        var error = tree.GetDiagnostics().FirstOrDefault();
        Holds.That(error is null, Oracle.OnlyWhatWasPlanned, "a tree has a syntax error, " + error?.Id, () => $"{error} in {Line(tree, error!.Location)}");
        var text = tree.ToString();
        var place = VisibleText.FindInvisible(text, isLineFeedAllowed: true);
        Holds.That(place < 0, Oracle.VisibleText, "generated code holds an invisible sign", () => $"U+{(int)text[place]:X4} near '{text.Substring(Math.Max(0, place - 80), Math.Min(80, place))}'");
        var root = tree.GetRoot();
        foreach (var node in root.DescendantNodesAndTokensAndSelf())
        {
            Check(node, names);
        }

        foreach (var trivia in root.DescendantTrivia())
        {
            Check(trivia);
        }
    }

    private static void Check(SyntaxNodeOrToken item, IReadOnlySet<string> names)
    {
        if (item.AsNode() is not { } node)
        {
            return; // names and literals may have letters of any language; what is invisible was found before
        }

        Holds.That(s_kinds.Contains(node.Kind()), Oracle.OnlyWhatWasPlanned, "an unexpected kind of node, " + node.Kind(), node.ToString);
        switch (node)
        {
            case AttributeSyntax attribute:
                Holds.That(s_attributes.Contains(attribute.Name.ToString()), Oracle.OnlyWhatWasPlanned, "an unexpected attribute", attribute.ToString);
                break;
            case ClassDeclarationSyntax type:
                CheckName(type.Identifier, names);
                break;
            case PropertyDeclarationSyntax property:
                CheckName(property.Identifier, names);
                break;
            case MethodDeclarationSyntax method:
                CheckName(method.Identifier, names);
                break;
            case VariableDeclaratorSyntax field:
                CheckName(field.Identifier, names);
                break;
        }
    }

    private static void CheckName(SyntaxToken name, IReadOnlySet<string> names) =>
        Holds.That(names.Contains(name.ValueText), Oracle.OnlyWhatWasPlanned, "a name was not planned", () => name.ValueText);

    private static void Check(SyntaxTrivia trivia)
    {
        if (trivia.GetStructure() is not { } structure)
        {
            Holds.That(
                trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia or SyntaxKind.SingleLineCommentTrivia,
                Oracle.OnlyWhatWasPlanned,
                "an unexpected trivia, " + trivia.Kind(),
                trivia.ToString);
            return;
        }

        Holds.That(
            structure.Kind() is SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.NullableDirectiveTrivia or SyntaxKind.PragmaWarningDirectiveTrivia
                or SyntaxKind.IfDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia,
            Oracle.OnlyWhatWasPlanned,
            "an unexpected directive, " + structure.Kind(),
            structure.ToString);
        foreach (var node in structure.DescendantNodes())
        {
            var isPlanned = node switch
            {
                XmlCDataSectionSyntax or XmlCommentSyntax or XmlProcessingInstructionSyntax or XmlEmptyElementSyntax or XmlCrefAttributeSyntax => false,
                XmlElementSyntax element => s_elements.Contains(element.StartTag.Name.LocalName.ValueText),
                XmlTextAttributeSyntax attribute => attribute.Name.LocalName.ValueText == "href" && IsAddress(string.Concat(attribute.TextTokens.Select(static token => token.ValueText))),
                _ => true,
            };
            Holds.That(isPlanned, Oracle.OnlyWhatWasPlanned, "unexpected documentation, " + node.Kind(), node.ToString);
        }
    }

    // What an editor opens in a browser; a file or a script it would open otherwise.
    private static bool IsAddress(string text) =>
        ((string[])["http://", "https://", "ftp://"]).Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    private static string Line(SyntaxTree tree, Location location) =>
        tree.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString();
}
