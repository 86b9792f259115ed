using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Cite;

namespace PaperCatalog.Generator.Check;

/// <summary>Asks the compiler what attributes and calls in a file mean, one by one.</summary>
internal sealed class CitedCode(Compilation compilation, SyntaxTree tree, CancellationToken cancellationToken)
{
    private SemanticModel? _model;

    // Made for the few files in which something has to be asked; the host's own would cost every file.
#pragma warning disable RS1030
    private SemanticModel Model => _model ??= compilation.GetSemanticModel(tree);
#pragma warning restore RS1030

    /// <summary>Whether the attribute with this argument is ours: another library may have one of that name.</summary>
    public bool IsOurs(SourceSpan argument) =>
        Node(argument)?.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
        && Model.GetTypeInfo(attribute, cancellationToken).Type is { } type
        && type.ToDisplayString() == "PaperCatalog.CitesAttribute";

    /// <summary>The text that an expression stands for; null when it is no constant.</summary>
    public string? ValueOf(SourceSpan expression) =>
        Node(expression) is ExpressionSyntax node ? Model.GetConstantValue(node, cancellationToken).Value as string : null;

    /// <summary>The class whose method is called, with its namespace; null when the compiler does not know.</summary>
    public string? CatalogOf(LookupCall call) =>
        Node(new SourceSpan(call.Start, call.Length)) is InvocationExpressionSyntax node
        && Model.GetSymbolInfo(node, cancellationToken).Symbol is IMethodSymbol { ContainingType: { } type }
            ? type.ToDisplayString()
            : null;

    private SyntaxNode? Node(SourceSpan span) =>
        tree.GetRoot(cancellationToken).FindNode(new TextSpan(span.Start, span.Length), getInnermostNodeForTie: true);
}
