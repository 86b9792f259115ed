using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Completion;

/// <summary>A place in code where a paper can be named, as far as syntax tells.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Span">What a chosen name replaces.</param>
/// <param name="Node">The attribute, the call or what stands before the dot; null in a comment.</param>
internal sealed record CompletionPlace(CompletionPlaceKind Kind, TextSpan Span, SyntaxNode? Node)
{
    /// <summary>Whether a member is named, and not a key.</summary>
    public bool IsMember => Kind == CompletionPlaceKind.Member;

    /// <summary>Whether typing the character before the caret can have opened a place.</summary>
    public static bool CanBegin(SourceText text, int caret)
    {
        if (caret == 0)
        {
            return false;
        }

        var typed = text[caret - 1];
        var before = caret > 1 ? text[caret - 2] : '\0';
        return typed switch
        {
            '.' => true,
            '"' => before is '(' or ' ' or '@',
            '@' => CitationPlace.IsBeforeKey(before),
            // The first letter, where the list was closed.
            _ => char.IsLetterOrDigit(typed) && before is '"' or '@' or '.',
        };
    }

    /// <summary>The place at the caret; null when it is none.</summary>
    public static CompletionPlace? Find(SyntaxNode root, SourceText text, int position)
    {
        if (position == 0 || position > root.FullSpan.End)
        {
            return null;
        }

        var token = root.FindToken(position - 1);
        if (!token.Span.Contains(position - 1))
        {
            return CitationPlace.Find(root, text, position) is { } span ? new(CompletionPlaceKind.Comment, span, null) : null;
        }

        return token.IsKind(SyntaxKind.StringLiteralToken) ? InString(token, text, position) : AfterDot(root, token, position);
    }

    private static CompletionPlace? InString(SyntaxToken token, SourceText text, int position)
    {
        var isVerbatim = text[token.SpanStart] == '@';
        var start = token.SpanStart + (isVerbatim ? 2 : 1);
        // Without its closing quote, a string reaches to the end of the line, and the rest is other code.
        var end = token.ContainsDiagnostics || token.Span.Length < start - token.SpanStart + 1 ? position : token.Span.End - 1;
        if (position < start || position > end || token.Parent is not LiteralExpressionSyntax literal)
        {
            return null;
        }

        var span = TextSpan.FromBounds(start, end);
        var kind = isVerbatim ? CompletionPlaceKind.VerbatimString : CompletionPlaceKind.String;
        return literal.Parent switch
        {
            AttributeArgumentSyntax { NameEquals: null, Parent.Parent: AttributeSyntax attribute } argument
                when IsCites(attribute.Name) && attribute.ArgumentList!.Arguments[0] == argument => new(kind, span, attribute),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments } argument
                when IsLookup(call) && arguments.Arguments[0] == argument => new(kind, span, call),
            _ => null,
        };
    }

    private static CompletionPlace? AfterDot(SyntaxNode root, SyntaxToken token, int position)
    {
        if (token.IsKind(SyntaxKind.IdentifierToken) && token.SpanStart > 0)
        {
            token = token.GetPreviousToken(includeSkipped: true);
        }

        if (!token.IsKind(SyntaxKind.DotToken))
        {
            return null;
        }

        SyntaxNode? before = token.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            QualifiedNameSyntax name => name.Left,
            _ => null,
        };
        return before is null ? null : new(CompletionPlaceKind.Member, TextSpan.FromBounds(token.Span.End, position), before);
    }

    private static bool IsLookup(InvocationExpressionSyntax call)
    {
        var name = call.Expression is MemberAccessExpressionSyntax access ? access.Name : call.Expression as SimpleNameSyntax;
        return name?.Identifier.ValueText is "TryFind" or "Find";
    }

    private static bool IsCites(NameSyntax name)
    {
        var last = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax qualified => qualified.Name,
            _ => name as SimpleNameSyntax,
        };
        return last?.Identifier.ValueText is "Cites" or "CitesAttribute";
    }
}
