using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.Mutation.Mutating;

/// <summary>Calls of another method of the same shape.</summary>
internal static class MethodMutations
{
    private static readonly Dictionary<string, string> s_others = Pairs(
        "First Last", "FirstOrDefault LastOrDefault", "Any All", "Min Max", "Take Skip", "TakeWhile SkipWhile", "OrderBy OrderByDescending",
        "ThenBy ThenByDescending", "Append Prepend", "Union Intersect", "StartsWith EndsWith", "ToUpperInvariant ToLowerInvariant", "TrimStart TrimEnd",
        "IndexOf LastIndexOf", "IndexOfAny LastIndexOfAny", "PadLeft PadRight");

    /// <summary>Calls that can be missed: what they are asked of is of their own type.</summary>
    private static readonly HashSet<string> s_filters = new(StringComparer.Ordinal)
    {
        "Trim", "TrimStart", "TrimEnd", "ToUpperInvariant", "ToLowerInvariant", "Where", "Distinct", "Reverse", "Replace", "Normalize", "OrderBy", "ThenBy",
    };

    public static IEnumerable<ExpressionSyntax> Of(InvocationExpressionSyntax node)
    {
        if (node.Expression is not MemberAccessExpressionSyntax access)
        {
            yield break;
        }

        var name = access.Name.Identifier.ValueText;
        if (s_others.TryGetValue(name, out var other))
        {
            yield return node.WithExpression(access.WithName(SyntaxFactory.IdentifierName(other)));
        }

        if (s_filters.Contains(name))
        {
            yield return access.Expression;
        }
    }

    private static Dictionary<string, string> Pairs(params string[] pairs)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var names = pair.Split(' ');
            result[names[0]] = names[1];
            result[names[1]] = names[0];
        }

        return result;
    }
}
