using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PaperCatalog.Generator.Name;

namespace PaperCatalog.CodeFixes;

/// <summary>Replaces a paper's former member by the one that the compiler's message names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenamedMemberFixProvider))]
[Shared]
public sealed class RenamedMemberFixProvider : CodeFixProvider
{
    private const string IsObsolete = "CS0618";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(IsObsolete);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            var name = node is MemberAccessExpressionSyntax access ? access.Name : node as SimpleNameSyntax;
            if (name is not null
                && model.GetSymbolInfo(name, context.CancellationToken).Symbol is { } symbol
                && NewName(symbol) is { } identifier)
            {
                var token = SyntaxFactory.ParseToken(SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier);
                var changed = root.ReplaceToken(name.Identifier, token.WithTriviaFrom(name.Identifier));
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to '{identifier}'", _ => Task.FromResult(document.WithSyntaxRoot(changed)), equivalenceKey: nameof(RenamedMemberFixProvider)),
                    diagnostic);
            }
        }
    }

    // Of a catalog's class or its class of keys; what else is obsolete is not ours to mend.
    private static string? NewName(ISymbol symbol)
    {
        var catalog = symbol.ContainingType is { Name: "Keys", ContainingType: { } around } ? around : symbol.ContainingType;
        var message = symbol.GetAttributes()
            .FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == "System.ObsoleteAttribute")?
            .ConstructorArguments.FirstOrDefault().Value as string;
        return message is not null
            && catalog is not null
            && catalog.GetAttributes().Any(static attribute =>
                attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments.FirstOrDefault().Value is "PaperCatalog")
                ? RenamedMember.NewName(message)
                : null;
    }
}
