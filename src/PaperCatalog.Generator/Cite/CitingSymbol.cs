using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.Generator.Cite;

/// <summary>The type or member that a citation stands on or in.</summary>
/// <param name="Name">The member with the types around it, parameters as written: <c>Graph.Smooth(double[])</c>.</param>
/// <param name="Id">Its documentation comment identifier; null where a type would have to be known for it.</param>
internal sealed record CitingSymbol(string Name, string? Id)
{
    /// <summary>The innermost member around a node, local functions aside; null outside of all types.</summary>
    public static CitingSymbol? Of(SyntaxNode? node)
    {
        if (node?.FirstAncestorOrSelf<AttributeListSyntax>()?.Target?.Identifier.ValueText is "assembly" or "module")
        {
            return null;
        }

        for (; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case GlobalStatementSyntax:
                    return new CitingSymbol("Program", Id: null);
                case BaseNamespaceDeclarationSyntax or CompilationUnitSyntax or IncompleteMemberSyntax:
                    return null;
                case MemberDeclarationSyntax member:
                    return new CitingSymbol(NameOf(member), SymbolIdWriter.Write(member));
            }
        }

        return null;
    }

    /// <summary>The types around a member, the outermost first.</summary>
    public static List<MemberDeclarationSyntax> TypesAround(SyntaxNode member)
    {
        var types = new List<MemberDeclarationSyntax>();
        for (var node = member.Parent; node is not null; node = node.Parent)
        {
            if (node is BaseTypeDeclarationSyntax type)
            {
                types.Add(type);
            }
        }

        types.Reverse();
        return types;
    }

    private static string NameOf(MemberDeclarationSyntax member)
    {
        var name = new StringBuilder();
        foreach (var type in TypesAround(member))
        {
            AppendName(name, type);
            name.Append('.');
        }

        AppendName(name, member);
        return name.ToString();
    }

    private static void AppendName(StringBuilder name, MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case TypeDeclarationSyntax type:
                name.Append(type.Identifier.ValueText);
                AppendTypeParameters(name, type.TypeParameterList);
                break;
            case BaseTypeDeclarationSyntax type:
                name.Append(type.Identifier.ValueText);
                break;
            case DelegateDeclarationSyntax type:
                name.Append(type.Identifier.ValueText);
                AppendTypeParameters(name, type.TypeParameterList);
                break;
            case MethodDeclarationSyntax method:
                name.Append(method.ExplicitInterfaceSpecifier?.ToString()).Append(method.Identifier.ValueText);
                AppendTypeParameters(name, method.TypeParameterList);
                AppendParameters(name, method.ParameterList, '(', ')');
                break;
            case ConstructorDeclarationSyntax constructor:
                name.Append(constructor.Identifier.ValueText);
                AppendParameters(name, constructor.ParameterList, '(', ')');
                break;
            case DestructorDeclarationSyntax destructor:
                name.Append('~').Append(destructor.Identifier.ValueText).Append("()");
                break;
            case OperatorDeclarationSyntax @operator:
                name.Append("operator ").Append(@operator.OperatorToken.Text);
                AppendParameters(name, @operator.ParameterList, '(', ')');
                break;
            case ConversionOperatorDeclarationSyntax conversion:
                name.Append(conversion.ImplicitOrExplicitKeyword.Text).Append(" operator ").Append(Plain(conversion.Type));
                AppendParameters(name, conversion.ParameterList, '(', ')');
                break;
            case IndexerDeclarationSyntax indexer:
                name.Append("this");
                AppendParameters(name, indexer.ParameterList, '[', ']');
                break;
            case PropertyDeclarationSyntax property:
                name.Append(property.ExplicitInterfaceSpecifier?.ToString()).Append(property.Identifier.ValueText);
                break;
            case EventDeclarationSyntax @event:
                name.Append(@event.ExplicitInterfaceSpecifier?.ToString()).Append(@event.Identifier.ValueText);
                break;
            case BaseFieldDeclarationSyntax field:
                name.Append(string.Join(", ", field.Declaration.Variables.Select(static variable => variable.Identifier.ValueText)));
                break;
            case EnumMemberDeclarationSyntax value:
                name.Append(value.Identifier.ValueText);
                break;
        }
    }

    private static void AppendTypeParameters(StringBuilder name, TypeParameterListSyntax? list)
    {
        if (list is not null)
        {
            name.Append('<').Append(string.Join(", ", list.Parameters.Select(static parameter => parameter.Identifier.ValueText))).Append('>');
        }
    }

    private static void AppendParameters(StringBuilder name, BaseParameterListSyntax list, char open, char close) =>
        name.Append(open).Append(string.Join(", ", list.Parameters.Select(static parameter => Plain(parameter.Type)))).Append(close);

    // A type may be written over several lines, with comments in it.
    private static string Plain(TypeSyntax? type)
    {
        var text = new StringBuilder();
        foreach (var token in type?.DescendantTokens() ?? [])
        {
            var isApart = text.Length > 0 && SyntaxFacts.IsIdentifierPartCharacter(token.Text.FirstOrDefault())
                && (SyntaxFacts.IsIdentifierPartCharacter(text[text.Length - 1]) || text[text.Length - 1] is '?' or '>' or ']');
            text.Append(isApart ? " " : string.Empty).Append(token.Text);
            text.Append(token.IsKind(SyntaxKind.CommaToken) && token.Parent is not ArrayRankSpecifierSyntax ? " " : string.Empty);
        }

        return text.ToString();
    }
}
