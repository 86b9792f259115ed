using System.Text;
using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Tests.Infrastructure;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>What a generated catalog offers to code. A change here is a change for every user.</summary>
public sealed class PublicShapeTests
{
    private const string Records =
        """
        @article{turing1936, title = {On Computable Numbers}, author = {Alan Turing}, journal = {Proceedings}, year = 1936, ids = {turing37}}
        @book{noether1918, title = {Invariante Variationsprobleme}, author = {Emmy Noether}, publisher = {Press}, year = 1918}
        """;

    private static readonly string s_approvedFile =
        Path.Combine(SharedFolder.RepositoryRoot, "tests", "PaperCatalog.Generator.Tests", "Emit", "PublicShape.txt");

    private static readonly SymbolDisplayFormat s_format = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeMemberKeyword);

    [Fact]
    public void A_public_catalog_shows_exactly_this()
    {
        var compilation = new CatalogProject().WithProperty("PaperCatalogAccessibility", "public").WithFile("refs.bib", Records).Generate().Compilation;
        var shape = new StringBuilder();
        var types = new Stack<INamedTypeSymbol>(Types(compilation.Assembly.GlobalNamespace));
        while (types.TryPop(out var type))
        {
            Append(shape, type, types);
        }

        AcceptedFile.AssertIs(s_approvedFile, shape.ToString());
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types))
            .Where(static type => type.DeclaredAccessibility == Accessibility.Public)
            .OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal);

    private static void Append(StringBuilder shape, INamedTypeSymbol type, Stack<INamedTypeSymbol> types)
    {
        shape.Append("public ").Append(type.IsStatic ? "static " : "").Append("class ").Append(type.ToDisplayString()).Append('\n');
        foreach (var member in type.GetMembers().Where(static member => member.DeclaredAccessibility == Accessibility.Public))
        {
            if (member is INamedTypeSymbol nested)
            {
                types.Push(nested);
            }
            else if (member is not IMethodSymbol { AssociatedSymbol: not null })
            {
                shape.Append("    ").Append(member.ToDisplayString(s_format))
                    .Append(member is IPropertySymbol { SetMethod: null } ? " { get; }" : "").Append('\n');
            }
        }
    }
}
