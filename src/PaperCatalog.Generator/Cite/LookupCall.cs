using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.Generator.Cite;

/// <summary>A call of a method named <c>TryFind</c> whose first argument is a literal.</summary>
/// <param name="Key">The literal's text.</param>
/// <param name="Literal">The literal with its quotes.</param>
/// <param name="Start">Where the call begins.</param>
/// <param name="Length">The length of the call.</param>
internal sealed record LookupCall(string Key, SourceSpan Literal, int Start, int Length)
{
    /// <summary>The call whose method a token names; null when it is no such call.</summary>
    public static LookupCall? From(SyntaxToken token)
    {
        if (!token.IsKind(SyntaxKind.IdentifierToken) || token.ValueText != "TryFind" || token.Parent is not IdentifierNameSyntax name)
        {
            return null;
        }

        SyntaxNode method = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return method.Parent is InvocationExpressionSyntax call
            && call.Expression == method
            && call.ArgumentList.Arguments.Count > 0
            && call.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax literal
            && literal.IsKind(SyntaxKind.StringLiteralExpression)
                ? new LookupCall(literal.Token.ValueText, new SourceSpan(literal.SpanStart, literal.Span.Length), call.SpanStart, call.Span.Length)
                : null;
    }
}
