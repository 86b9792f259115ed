using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.Generator.Cite;

/// <summary>What is written between the parentheses of <c>[Cites(…)]</c>.</summary>
internal readonly record struct CitesArguments(
    CitationTargetKind Kind, string Target, int Start, int Length, string? Locator, CitationRole Role)
{
    /// <summary>The attribute whose name this is the last part of, if that is ours.</summary>
    public static AttributeSyntax? AttributeOf(IdentifierNameSyntax name)
    {
        if (name.Identifier.ValueText is not ("Cites" or "CitesAttribute"))
        {
            return null;
        }

        return name.Parent switch
        {
            AttributeSyntax attribute => attribute,
            QualifiedNameSyntax { Parent: AttributeSyntax attribute } qualified when qualified.Right == name => attribute,
            AliasQualifiedNameSyntax { Parent: AttributeSyntax attribute } => attribute,
            _ => null,
        };
    }

    /// <summary>The arguments; null when the key is missing.</summary>
    public static CitesArguments? From(AttributeSyntax attribute)
    {
        ExpressionSyntax? key = null;
        string? locator = null;
        var role = CitationRole.Unspecified;
        if (attribute.ArgumentList is { } list)
        {
            foreach (var argument in list.Arguments)
            {
                switch (argument.NameEquals?.Name.Identifier.ValueText)
                {
                    case null:
                        key ??= argument.Expression;
                        break;
                    case "Locator":
                        locator = TextOf(argument.Expression);
                        break;
                    case "Role":
                        role = RoleOf(argument.Expression);
                        break;
                }
            }
        }

        if (key is null || key.IsMissing)
        {
            return null;
        }

        var (kind, target) = TextOf(key) is { } text ? (CitationTargetKind.Key, text)
            : NameOf(key) is { } name ? (CitationTargetKind.Name, name)
            : (CitationTargetKind.Expression, key.ToString());
        return new CitesArguments(kind, target, key.SpanStart, key.Span.Length, string.IsNullOrWhiteSpace(locator) ? null : locator, role);
    }

    private static string? TextOf(ExpressionSyntax expression) =>
        Strip(expression) is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null;

    private static string? NameOf(ExpressionSyntax expression) =>
        Strip(expression) is IdentifierNameSyntax or MemberAccessExpressionSyntax ? DottedName.From(Strip(expression).ToString()) : null;

    private static CitationRole RoleOf(ExpressionSyntax expression)
    {
        var name = Strip(expression) switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            _ => string.Empty,
        };
        foreach (CitationRole role in Enum.GetValues(typeof(CitationRole)))
        {
            if (role.ToString() == name)
            {
                return role;
            }
        }

        return CitationRole.Unspecified;
    }

    private static ExpressionSyntax Strip(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }
}
