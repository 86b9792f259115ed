using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.Mutation.Mutating;

/// <summary>The product compiled with all mutants of some files in it.</summary>
internal static class MutatedAssembly
{
    /// <summary>Compiles it; mutants that are no C# are left out.</summary>
    /// <returns>The mutants by number, and how many were left out.</returns>
    public static (List<Mutant> Mutants, int LeftOut) Emit(CompilerCall call, string root, Func<string, bool> isMutated, string target)
    {
        var trees = call.SourceFiles.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), call.ParseOptions, path, Encoding.UTF8)).ToList();
        var original = call.Compile(trees);
        var leftOut = new HashSet<int>();
        while (true)
        {
            var mutants = new List<Mutant>();
            var mutated = new List<SyntaxTree> { CSharpSyntaxTree.ParseText(SwitchSource.Text, call.ParseOptions) };
            foreach (var tree in trees)
            {
                var path = Path.GetRelativePath(root, tree.FilePath).Replace('\\', '/');
                if (!isMutated(path))
                {
                    mutated.Add(tree);
                    continue;
                }

                var rewriter = new MutantRewriter(original.GetSemanticModel(tree), path, mutants, leftOut);
                var text = rewriter.Visit(tree.GetRoot()).ToFullString();
                mutated.Add(CSharpSyntaxTree.ParseText(text, call.ParseOptions, tree.FilePath, Encoding.UTF8));
            }

            using var output = new MemoryStream();
            var result = call.Compile(mutated).Emit(output);
            if (result.Success)
            {
                File.WriteAllBytes(target, output.ToArray());
                return (mutants.Where(mutant => !leftOut.Contains(mutant.Id)).ToList(), leftOut.Count);
            }

            var before = leftOut.Count;
            foreach (var error in result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.IsInSource))
            {
                leftOut.UnionWith(Blamed(error));
            }

            if (leftOut.Count == before)
            {
                throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(10)));
            }
        }
    }

    /// <summary>The mutants that an error comes from: the nearest around it; of a variable without value, those whose code declares it.</summary>
    private static IEnumerable<int> Blamed(Diagnostic error)
    {
        var node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan);
        var member = node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault() ?? node;
        if (error.Id is "CS0165" or "CS0177" or "CS0170" or "CS0269")
        {
            var name = error.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1];
            var declaring = member.DescendantNodes().Where(IsSwitch)
                .Where(choice => choice.Parent!.DescendantTokens().Any(token => token.ValueText == name)
                    && choice.Parent!.DescendantNodes().Any(inner => inner is SingleVariableDesignationSyntax designation && designation.Identifier.ValueText == name
                        || inner is AssignmentExpressionSyntax assignment && assignment.Left.ToString() == name
                        || inner is ArgumentSyntax argument && argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword) && argument.Expression.ToString() == name))
                .Select(Number).ToList();
            if (declaring.Count > 0)
            {
                return declaring;
            }
        }

        foreach (var ancestor in node.AncestorsAndSelf().TakeWhile(ancestor => ancestor != member))
        {
            var condition = ancestor switch
            {
                ConditionalExpressionSyntax choice => choice.Condition,
                IfStatementSyntax choice => choice.Condition,
                BinaryExpressionSyntax choice => choice.Left,
                _ => null,
            };
            var number = condition?.DescendantNodesAndSelf().FirstOrDefault(IsSwitch);
            if (number is not null && condition!.Span.Length < 80)
            {
                return [Number(number)];
            }
        }

        var inStatement = node.AncestorsAndSelf().OfType<StatementSyntax>().FirstOrDefault()?.DescendantNodes().Where(IsSwitch).Select(Number).ToList();
        return inStatement is { Count: > 0 } ? inStatement : member.DescendantNodes().Where(IsSwitch).Select(Number);
    }

    private static bool IsSwitch(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && access.Expression.ToString().EndsWith(SwitchSource.TypeName, StringComparison.Ordinal);

    private static int Number(SyntaxNode node) =>
        int.Parse(((InvocationExpressionSyntax)node).ArgumentList.Arguments[0].ToString(), CultureInfo.InvariantCulture);
}
