using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.Mutation.Mutating;

/// <summary>The patterns that differ from one in one place.</summary>
internal static class PatternMutations
{
    public static IEnumerable<PatternSyntax> Of(PatternSyntax pattern)
    {
        foreach (var part in pattern.DescendantNodesAndSelf().OfType<PatternSyntax>())
        {
            foreach (var other in OfPart(part))
            {
                yield return part == pattern ? other : pattern.ReplaceNode(part, other);
            }
        }
    }

    private static IEnumerable<PatternSyntax> OfPart(PatternSyntax part) => part switch
    {
        BinaryPatternSyntax both => [Parse($"{both.Left} {(both.IsKind(SyntaxKind.OrPattern) ? "and" : "or")} {both.Right}", both)],
        UnaryPatternSyntax not => [not.Pattern],
        RelationalPatternSyntax limit => Signs(limit.OperatorToken.Text).Select(sign => Parse($"{sign} {limit.Expression}", limit)),
        _ => [],
    };

    private static string[] Signs(string sign) => sign switch
    {
        "<" => ["<=", ">"],
        "<=" => ["<", ">"],
        ">" => [">=", "<"],
        ">=" => [">", "<"],
        _ => [],
    };

    private static PatternSyntax Parse(string text, PatternSyntax place)
    {
        var parsed = (IsPatternExpressionSyntax)SyntaxFactory.ParseExpression($"x is ({text})");
        return parsed.Pattern.WithTriviaFrom(place);
    }
}
