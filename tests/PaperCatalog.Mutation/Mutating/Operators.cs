using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.Mutation.Mutating;

/// <summary>What an operator is replaced by.</summary>
internal static class Operators
{
    public static SyntaxKind[] Of(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LessThanExpression => [SyntaxKind.LessThanOrEqualExpression, SyntaxKind.GreaterThanExpression],
        SyntaxKind.LessThanOrEqualExpression => [SyntaxKind.LessThanExpression, SyntaxKind.GreaterThanExpression],
        SyntaxKind.GreaterThanExpression => [SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.LessThanExpression],
        SyntaxKind.GreaterThanOrEqualExpression => [SyntaxKind.GreaterThanExpression, SyntaxKind.LessThanExpression],
        SyntaxKind.EqualsExpression => [SyntaxKind.NotEqualsExpression],
        SyntaxKind.NotEqualsExpression => [SyntaxKind.EqualsExpression],
        SyntaxKind.LogicalAndExpression => [SyntaxKind.LogicalOrExpression],
        SyntaxKind.LogicalOrExpression => [SyntaxKind.LogicalAndExpression],
        SyntaxKind.AddExpression => [SyntaxKind.SubtractExpression],
        SyntaxKind.SubtractExpression => [SyntaxKind.AddExpression],
        SyntaxKind.MultiplyExpression => [SyntaxKind.DivideExpression],
        SyntaxKind.DivideExpression => [SyntaxKind.MultiplyExpression],
        SyntaxKind.ModuloExpression => [SyntaxKind.MultiplyExpression],
        SyntaxKind.BitwiseAndExpression => [SyntaxKind.BitwiseOrExpression],
        SyntaxKind.BitwiseOrExpression => [SyntaxKind.BitwiseAndExpression],
        SyntaxKind.ExclusiveOrExpression => [SyntaxKind.BitwiseAndExpression],
        SyntaxKind.LeftShiftExpression => [SyntaxKind.RightShiftExpression],
        SyntaxKind.RightShiftExpression => [SyntaxKind.LeftShiftExpression],
        _ => [],
    };

    public static string Sort(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression => "logic",
        SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
            or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression => "comparison",
        _ => "arithmetic",
    };

    public static ExpressionSyntax With(BinaryExpressionSyntax node, SyntaxKind kind) => SyntaxFactory.ParseExpression(
        $"{node.Left.ToFullString()}{Text(kind)}{node.OperatorToken.TrailingTrivia}{node.Right.ToFullString()}");

    public static SyntaxKind[] OfAssignment(SyntaxKind kind) => kind switch
    {
        SyntaxKind.AddAssignmentExpression => [SyntaxKind.SubtractAssignmentExpression],
        SyntaxKind.SubtractAssignmentExpression => [SyntaxKind.AddAssignmentExpression],
        SyntaxKind.MultiplyAssignmentExpression => [SyntaxKind.DivideAssignmentExpression],
        SyntaxKind.DivideAssignmentExpression => [SyntaxKind.MultiplyAssignmentExpression],
        SyntaxKind.AndAssignmentExpression => [SyntaxKind.OrAssignmentExpression],
        SyntaxKind.OrAssignmentExpression => [SyntaxKind.AndAssignmentExpression],
        SyntaxKind.ExclusiveOrAssignmentExpression => [SyntaxKind.AndAssignmentExpression],
        SyntaxKind.LeftShiftAssignmentExpression => [SyntaxKind.RightShiftAssignmentExpression],
        SyntaxKind.RightShiftAssignmentExpression => [SyntaxKind.LeftShiftAssignmentExpression],
        SyntaxKind.CoalesceAssignmentExpression => [SyntaxKind.SimpleAssignmentExpression],
        _ => [],
    };

    public static ExpressionSyntax WithAssignment(AssignmentExpressionSyntax node, SyntaxKind kind) => SyntaxFactory.ParseExpression(
        $"{node.Left.ToFullString()}{Text(kind)} {node.Right.ToFullString()}");

    private static string Text(SyntaxKind kind) => SyntaxFacts.GetText(kind switch
    {
        SyntaxKind.LessThanOrEqualExpression => SyntaxKind.LessThanEqualsToken,
        SyntaxKind.LessThanExpression => SyntaxKind.LessThanToken,
        SyntaxKind.GreaterThanExpression => SyntaxKind.GreaterThanToken,
        SyntaxKind.GreaterThanOrEqualExpression => SyntaxKind.GreaterThanEqualsToken,
        SyntaxKind.EqualsExpression => SyntaxKind.EqualsEqualsToken,
        SyntaxKind.NotEqualsExpression => SyntaxKind.ExclamationEqualsToken,
        SyntaxKind.LogicalAndExpression => SyntaxKind.AmpersandAmpersandToken,
        SyntaxKind.LogicalOrExpression => SyntaxKind.BarBarToken,
        SyntaxKind.AddExpression => SyntaxKind.PlusToken,
        SyntaxKind.SubtractExpression => SyntaxKind.MinusToken,
        SyntaxKind.MultiplyExpression => SyntaxKind.AsteriskToken,
        SyntaxKind.DivideExpression => SyntaxKind.SlashToken,
        SyntaxKind.BitwiseAndExpression => SyntaxKind.AmpersandToken,
        SyntaxKind.BitwiseOrExpression => SyntaxKind.BarToken,
        SyntaxKind.LeftShiftExpression => SyntaxKind.LessThanLessThanToken,
        SyntaxKind.RightShiftExpression => SyntaxKind.GreaterThanGreaterThanToken,
        SyntaxKind.AddAssignmentExpression => SyntaxKind.PlusEqualsToken,
        SyntaxKind.SubtractAssignmentExpression => SyntaxKind.MinusEqualsToken,
        SyntaxKind.MultiplyAssignmentExpression => SyntaxKind.AsteriskEqualsToken,
        SyntaxKind.DivideAssignmentExpression => SyntaxKind.SlashEqualsToken,
        SyntaxKind.AndAssignmentExpression => SyntaxKind.AmpersandEqualsToken,
        SyntaxKind.OrAssignmentExpression => SyntaxKind.BarEqualsToken,
        SyntaxKind.LeftShiftAssignmentExpression => SyntaxKind.LessThanLessThanEqualsToken,
        SyntaxKind.RightShiftAssignmentExpression => SyntaxKind.GreaterThanGreaterThanEqualsToken,
        SyntaxKind.SimpleAssignmentExpression => SyntaxKind.EqualsToken,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No operator."),
    });
}
