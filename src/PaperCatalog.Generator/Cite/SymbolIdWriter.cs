using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.Generator.Cite;

/// <summary>Writes documentation comment identifiers (C# specification, annex D.4.2, "ID string format") from syntax.</summary>
/// <remarks>Syntax knows the language's own types only. A parameter of any other type leaves the member without an identifier.</remarks>
internal static class SymbolIdWriter
{
    public static string? Write(MemberDeclarationSyntax member)
    {
        if (NameOf(member) is not { } name)
        {
            return null;
        }

        var id = new StringBuilder();
        id.Append(name.Kind).Append(':');
        foreach (var part in member.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse())
        {
            id.Append(DottedName.From(part.Name.ToString())).Append('.');
        }

        foreach (var type in CitingSymbol.TypesAround(member))
        {
            id.Append(NameOf(type)?.Name).Append('.');
        }

        id.Append(name.Name);
        return name.Parameters is not { } parameters || AppendParameters(id, parameters) ? id.ToString() : null;
    }

    private static (char Kind, string Name, ParameterListSyntax? Parameters)? NameOf(MemberDeclarationSyntax member) => member switch
    {
        TypeDeclarationSyntax type => ('T', type.Identifier.ValueText + Arity("`", type.TypeParameterList), null),
        DelegateDeclarationSyntax type => ('T', type.Identifier.ValueText + Arity("`", type.TypeParameterList), null),
        BaseTypeDeclarationSyntax type => ('T', type.Identifier.ValueText, null),
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method =>
            ('M', method.Identifier.ValueText + Arity("``", method.TypeParameterList), method.ParameterList),
        ConstructorDeclarationSyntax constructor =>
            ('M', constructor.Modifiers.Any(SyntaxKind.StaticKeyword) ? "#cctor" : "#ctor", constructor.ParameterList),
        DestructorDeclarationSyntax => ('M', "Finalize", null),
        PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property => ('P', property.Identifier.ValueText, null),
        EventDeclarationSyntax { ExplicitInterfaceSpecifier: null } @event => ('E', @event.Identifier.ValueText, null),
        EventFieldDeclarationSyntax { Declaration.Variables.Count: 1 } @event => ('E', @event.Declaration.Variables[0].Identifier.ValueText, null),
        FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field => ('F', field.Declaration.Variables[0].Identifier.ValueText, null),
        EnumMemberDeclarationSyntax value => ('F', value.Identifier.ValueText, null),
        _ => null,
    };

    private static string Arity(string mark, TypeParameterListSyntax? list) =>
        list is null ? string.Empty : mark + list.Parameters.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool AppendParameters(StringBuilder id, ParameterListSyntax list)
    {
        for (var i = 0; i < list.Parameters.Count; i++)
        {
            var parameter = list.Parameters[i];
            id.Append(i == 0 ? '(' : ',');
            if (parameter.Type is null || !AppendType(id, parameter.Type))
            {
                return false;
            }

            var isByReference = parameter.Modifiers.Any(SyntaxKind.RefKeyword)
                || parameter.Modifiers.Any(SyntaxKind.OutKeyword)
                || parameter.Modifiers.Any(SyntaxKind.InKeyword);
            id.Append(isByReference ? "@" : string.Empty);
        }

        id.Append(list.Parameters.Count > 0 ? ")" : string.Empty);
        return true;
    }

    private static bool AppendType(StringBuilder id, TypeSyntax type)
    {
        // The dimensions of a jagged array stand in the other order than in C#.
        var ranks = new List<ArrayRankSpecifierSyntax>();
        while ((type is NullableTypeSyntax { ElementType: ArrayTypeSyntax inner } ? inner : type) is ArrayTypeSyntax array)
        {
            ranks.InsertRange(0, array.RankSpecifiers.Reverse());
            type = array.ElementType;
        }

        var isNullable = type is NullableTypeSyntax;
        var element = type is NullableTypeSyntax nullable ? nullable.ElementType : type;
        if (element is not PredefinedTypeSyntax predefined || NameOf(predefined.Keyword.Kind()) is not { } name)
        {
            return false;
        }

        // A '?' on a reference type is no part of the type.
        var isValue = !predefined.Keyword.IsKind(SyntaxKind.StringKeyword) && !predefined.Keyword.IsKind(SyntaxKind.ObjectKeyword);
        id.Append(isNullable && isValue ? "System.Nullable{" + name + "}" : name);
        foreach (var rank in ranks)
        {
            id.Append('[').Append(rank.Rank == 1 ? string.Empty : string.Join(",", Enumerable.Repeat("0:", rank.Rank))).Append(']');
        }

        return true;
    }

    private static string? NameOf(SyntaxKind keyword) => keyword switch
    {
        SyntaxKind.BoolKeyword => "System.Boolean",
        SyntaxKind.ByteKeyword => "System.Byte",
        SyntaxKind.SByteKeyword => "System.SByte",
        SyntaxKind.ShortKeyword => "System.Int16",
        SyntaxKind.UShortKeyword => "System.UInt16",
        SyntaxKind.IntKeyword => "System.Int32",
        SyntaxKind.UIntKeyword => "System.UInt32",
        SyntaxKind.LongKeyword => "System.Int64",
        SyntaxKind.ULongKeyword => "System.UInt64",
        SyntaxKind.CharKeyword => "System.Char",
        SyntaxKind.FloatKeyword => "System.Single",
        SyntaxKind.DoubleKeyword => "System.Double",
        SyntaxKind.DecimalKeyword => "System.Decimal",
        SyntaxKind.StringKeyword => "System.String",
        SyntaxKind.ObjectKeyword => "System.Object",
        _ => null,
    };
}
