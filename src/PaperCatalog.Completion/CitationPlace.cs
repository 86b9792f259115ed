using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Completion;

/// <summary>Finds the key that is being typed in a citation group of a comment: <c>[@key</c>, <c>[see @{odd key}; -@other</c>.</summary>
internal static class CitationPlace
{
    private const int LongestGroup = 400;

    /// <summary>Whether an <c>@</c> behind this character can begin a citation.</summary>
    public static bool IsBeforeKey(char c) => c is '[' or ';' or '-' or ' ' or '\t';

    /// <summary>What a chosen key replaces, braces included; null when the caret is in no group of a comment.</summary>
    public static TextSpan? Find(SyntaxNode root, SourceText text, int position)
    {
        var at = FindAt(text, position);
        if (at < 1 || !IsBeforeKey(text[at - 1]) || !IsInGroup(text, at) || !IsComment(root, at))
        {
            return null;
        }

        var end = position;
        var isBraced = text[at + 1 < text.Length ? at + 1 : at] == '{';
        while (end < text.Length && (IsKeyCharacter(text[end]) || (isBraced && text[end] == '}')))
        {
            end++;
        }

        return TextSpan.FromBounds(at + 1, end);
    }

    // The words of a query may have spaces between them.
    private static int FindAt(SourceText text, int position)
    {
        var first = Math.Max(0, position - LongestGroup);
        for (var i = position - 1; i >= first; i--)
        {
            switch (text[i])
            {
                case '@':
                    return i;
                case '\r' or '\n' or '[' or ']' or ';' or ',' or '}':
                    return -1;
            }
        }

        return -1;
    }

    private static bool IsInGroup(SourceText text, int at)
    {
        var first = Math.Max(0, at - LongestGroup);
        for (var i = at - 1; i >= first; i--)
        {
            if (text[i] is '[' or ']' or '\r' or '\n')
            {
                return text[i] == '[';
            }
        }

        return false;
    }

    private static bool IsComment(SyntaxNode root, int position) => root.FindTrivia(position).Kind()
        is SyntaxKind.SingleLineCommentTrivia
        or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia
        or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static bool IsKeyCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or ':' or '.' or '/' or '+';
}
