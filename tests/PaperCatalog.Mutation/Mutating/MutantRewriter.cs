using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.Mutation.Mutating;

/// <summary>Puts all mutants of a file into its code, each behind a question of the switch.</summary>
/// <remarks>
/// What is mutated is what Stryker.NET mutates by default, without the bodies of methods that are emptied: a test that calls the method kills
/// those, so they say nothing.
/// </remarks>
internal sealed class MutantRewriter(SemanticModel model, string path, List<Mutant> mutants, HashSet<int> leftOut) : CSharpSyntaxRewriter
{
    // Constants, attributes and the messages of exceptions stay as they are.
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) =>
        node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) =>
        node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitEnumMemberDeclaration(EnumMemberDeclarationSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitGotoStatement(GotoStatementSyntax node) => node;

    public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node) =>
        node.Type.ToString().EndsWith("Exception", StringComparison.Ordinal) ? node : base.VisitObjectCreationExpression(node);

    // Patterns are mutated as a whole with what they are asked of.
    public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        var result = node.WithExpression((ExpressionSyntax)Visit(node.Expression));
        return HasVariable(node.Pattern)
            ? result
            : Choices(node, result, PatternMutations.Of(node.Pattern).Select(pattern => ("pattern", (ExpressionSyntax)node.WithPattern(pattern))));
    }

    public override SyntaxNode? VisitSwitchExpression(SwitchExpressionSyntax node)
    {
        var arms = node.Arms.Select(arm => arm
            .WithWhenClause((WhenClauseSyntax?)Visit(arm.WhenClause))
            .WithExpression((ExpressionSyntax)Visit(arm.Expression)));
        var result = node.WithGoverningExpression((ExpressionSyntax)Visit(node.GoverningExpression))
            .WithArms(SyntaxFactory.SeparatedList(arms, node.Arms.GetSeparators()));
        return Choices(node, result, node.Arms.Where(arm => !HasVariable(arm.Pattern)).SelectMany(arm => PatternMutations.Of(arm.Pattern)
            .Select(pattern => ("pattern", (ExpressionSyntax)node.ReplaceNode(arm.Pattern, pattern)))));
    }

    public override SyntaxNode? VisitCasePatternSwitchLabel(CasePatternSwitchLabelSyntax node) =>
        node.WithWhenClause((WhenClauseSyntax?)Visit(node.WhenClause));

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var result = base.VisitBinaryExpression(node)!;
        if (node.IsKind(SyntaxKind.AddExpression) && model.GetTypeInfo(node).Type?.SpecialType == SpecialType.System_String)
        {
            return result;
        }

        return node.IsKind(SyntaxKind.CoalesceExpression)
            ? Choices(node, result, [("null", node.Left), ("null", node.Right)])
            : Choices(node, result, Operators.Of(node.Kind()).Select(kind => (Operators.Sort(node.Kind()), Operators.With(node, kind))));
    }

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        var result = base.VisitPrefixUnaryExpression(node)!;
        return node.Kind() switch
        {
            SyntaxKind.LogicalNotExpression or SyntaxKind.UnaryMinusExpression or SyntaxKind.BitwiseNotExpression => Choices(node, result, [("unary", node.Operand)]),
            SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression => Step(node, node.Operand, result, node.IsKind(SyntaxKind.PreIncrementExpression)),
            _ => result,
        };
    }

    public override SyntaxNode? VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node)
    {
        var result = base.VisitPostfixUnaryExpression(node)!;
        return node.IsKind(SyntaxKind.SuppressNullableWarningExpression)
            ? result
            : Step(node, node.Operand, result, node.IsKind(SyntaxKind.PostIncrementExpression));
    }

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var result = (ConditionalExpressionSyntax)base.VisitConditionalExpression(node)!;
        result = result.WithCondition(Negatable(node.Condition, result.Condition));
        return Choices(node, result, [("condition", node.WhenTrue), ("condition", node.WhenFalse)]);
    }

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var result = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return result.WithCondition(Negatable(node.Condition, result.Condition));
    }

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
    {
        var result = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
        return result.WithCondition(Negatable(node.Condition, result.Condition));
    }

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => Choices(node, node, [("boolean", SyntaxFactory.ParseExpression("false"))]),
        SyntaxKind.FalseLiteralExpression => Choices(node, node, [("boolean", SyntaxFactory.ParseExpression("true"))]),
        SyntaxKind.StringLiteralExpression when !IsConstantOnly(node) =>
            Choices(node, node, [("string", SyntaxFactory.ParseExpression(node.Token.ValueText.Length == 0 ? "\"Another text\"" : "\"\""))]),
        _ => node,
    };

    public override SyntaxNode? VisitInterpolatedStringExpression(InterpolatedStringExpressionSyntax node) =>
        model.GetTypeInfo(node).ConvertedType?.SpecialType == SpecialType.System_String
            ? Choices(node, base.VisitInterpolatedStringExpression(node)!, [("string", SyntaxFactory.ParseExpression("\"\""))])
            : base.VisitInterpolatedStringExpression(node);

    public override SyntaxNode? VisitCollectionExpression(CollectionExpressionSyntax node) => node.Elements.Count == 0
        ? node
        : Choices(node, base.VisitCollectionExpression(node)!, [("collection", SyntaxFactory.ParseExpression("[]"))]);

    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node) => node.ToString() == "string.Empty"
        ? Choices(node, node, [("string", SyntaxFactory.ParseExpression("\"Another text\""))])
        : base.VisitMemberAccessExpression(node);

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" })
        {
            return node;
        }

        var result = base.VisitInvocationExpression(node)!;
        return node.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax && model.GetTypeInfo(node).Type?.SpecialType == SpecialType.System_Void
            ? result
            : Choices(node, result, MethodMutations.Of(node).Select(static mutated => ("method", mutated)));
    }

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var result = (StatementSyntax)base.VisitExpressionStatement(node)!;
        if (node.Expression is AssignmentExpressionSyntax assignment)
        {
            // A discard only pleases the compiler.
            if (assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "_" })
            {
                return node;
            }

            if (!(assignment.IsKind(SyntaxKind.AddAssignmentExpression) && model.GetTypeInfo(assignment.Left).Type?.SpecialType == SpecialType.System_String))
            {
                foreach (var kind in Operators.OfAssignment(assignment.Kind()))
                {
                    result = Instead(node, result, "assignment", node.WithExpression(Operators.WithAssignment(assignment, kind)));
                }
            }
        }

        return Removable(node, result);
    }

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node) => Removable(node, (StatementSyntax)base.VisitReturnStatement(node)!);

    public override SyntaxNode? VisitThrowStatement(ThrowStatementSyntax node) => Removable(node, (StatementSyntax)base.VisitThrowStatement(node)!);

    public override SyntaxNode? VisitContinueStatement(ContinueStatementSyntax node) => Removable(node, node);

    public override SyntaxNode? VisitBreakStatement(BreakStatementSyntax node) => Removable(node, node);

    public override SyntaxNode? VisitYieldStatement(YieldStatementSyntax node) => Removable(node, (StatementSyntax)base.VisitYieldStatement(node)!);

    /// <summary>A statement that is not there.</summary>
    private StatementSyntax Removable(StatementSyntax node, StatementSyntax result)
    {
        if (node is not (ExpressionStatementSyntax or YieldStatementSyntax) && !CanGoOn(node))
        {
            return result;
        }

        var id = Add(node, "statement", node.ToString(), ";");
        return leftOut.Contains(id) ? result : Parse($"if (!{On(id)}) {{\n{result.ToFullString()}\n}}");
    }

    /// <summary>Whether there is something to go on with behind a jump: it ends an <c>if</c> without an <c>else</c>, or the body of a loop.</summary>
    private static bool CanGoOn(StatementSyntax jump)
    {
        SyntaxNode body = jump.Parent is BlockSyntax block ? block : jump;
        return body.Parent is IfStatementSyntax { Else: null } or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;
    }

    private StatementSyntax Instead(StatementSyntax node, StatementSyntax result, string kind, StatementSyntax mutated)
    {
        var id = Add(node, kind, node.ToString(), mutated.ToString());
        return leftOut.Contains(id) ? result : Parse($"if ({On(id)}) {{ {mutated}\n}} else {{\n{result.ToFullString()}\n}}");
    }

    /// <summary>A step the other way, in a form that a loop's head takes too.</summary>
    private ExpressionSyntax Step(ExpressionSyntax node, ExpressionSyntax operand, SyntaxNode result, bool isUp)
    {
        var isAlone = node.Parent is ExpressionStatementSyntax || (node.Parent is ForStatementSyntax loop && loop.Incrementors.Contains(node));
        var mutated = node.ToString().Replace(isUp ? "++" : "--", isUp ? "--" : "++", StringComparison.Ordinal);
        if (!isAlone)
        {
            return Choices(node, result, [("step", SyntaxFactory.ParseExpression(mutated))]);
        }

        var id = Add(node, "step", node.ToString(), mutated);
        return leftOut.Contains(id)
            ? (ExpressionSyntax)result
            : SyntaxFactory.ParseExpression($"{operand} += ({On(id)} ? {(isUp ? "-1 : 1" : "1 : -1")})");
    }

    /// <summary>The condition, and its contrary, evaluated once; where an operator has mutants of its own there is no other.</summary>
    private ExpressionSyntax Negatable(ExpressionSyntax condition, ExpressionSyntax result)
    {
        if (condition is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or LiteralExpressionSyntax)
        {
            return result;
        }

        var id = Add(condition, "negation", condition.ToString(), $"!({condition})");
        return leftOut.Contains(id) ? result : SyntaxFactory.ParseExpression($"({On(id)} != ({result.ToFullString()}\n))");
    }

    private ExpressionSyntax Choices(ExpressionSyntax node, SyntaxNode result, IEnumerable<(string Kind, ExpressionSyntax Mutated)> mutations)
    {
        var text = result.ToFullString();
        var isChanged = false;
        foreach (var (kind, mutated) in mutations)
        {
            var id = Add(node, kind, node.ToString(), mutated.ToString());
            if (!leftOut.Contains(id))
            {
                text = $"({On(id)} ? ({mutated.ToFullString()}\n) : ({text}\n))";
                isChanged = true;
            }
        }

        return isChanged ? SyntaxFactory.ParseExpression(" " + text + " ") : (ExpressionSyntax)result;
    }

    private int Add(SyntaxNode node, string kind, string before, string after)
    {
        var id = mutants.Count + 1;
        mutants.Add(new Mutant(id, path, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, kind, OneLine(before), OneLine(after)));
        return id;
    }

    private bool IsConstantOnly(SyntaxNode node) =>
        model.GetTypeInfo(node).ConvertedType?.SpecialType != SpecialType.System_String
        || node.Ancestors().Any(static ancestor => ancestor is PatternSyntax or InterpolationSyntax { FormatClause: not null });

    private static bool HasVariable(PatternSyntax pattern) => pattern.DescendantNodesAndSelf().Any(static node => node is SingleVariableDesignationSyntax);

    private static StatementSyntax Parse(string text) => SyntaxFactory.ParseStatement(" " + text + "\n");

    private static string On(int id) => FormattableString.Invariant($"global::{SwitchSource.TypeName}.On({id})");

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
