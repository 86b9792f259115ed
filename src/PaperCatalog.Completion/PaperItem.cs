using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Tags;
using PaperCatalog.Generator.Cite;
using PaperCatalog.Generator.Cite.Catalogs;

namespace PaperCatalog.Completion;

/// <summary>A paper as an item of a completion list.</summary>
internal static class PaperItem
{
    private const string InsertionName = "PaperCatalog.Insertion";
    private const string ClassName = "PaperCatalog.Class";
    private const string KeyName = "PaperCatalog.Key";

    // Words of a query are parted by spaces, and a key has marks that end the typing of a C# name. Enter and Tab always choose.
    private static readonly CompletionItemRules s_keyRules = CompletionItemRules.Create(
        filterCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, ' ', '-', '_', ':', '.', '/')),
        commitCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace)));

    /// <summary>The item; null when the key cannot be written at the place.</summary>
    public static CompletionItem? Create(IndexedPaper paper, CompletionPlace place)
    {
        var name = place.IsMember ? paper.Identifier : paper.Paper.Key;
        if (name.Length == 0 || Insertion(name, place.Kind) is not { } insertion)
        {
            return null;
        }

        return CompletionItem.Create(
            displayText: name,
            filterText: SearchText.Of(paper),
            sortText: name,
            properties: ImmutableDictionary<string, string>.Empty.Add(InsertionName, insertion).Add(ClassName, paper.Class).Add(KeyName, paper.Paper.Key),
            tags: ImmutableArray.Create(WellKnownTags.Property, WellKnownTags.Public),
            rules: place.IsMember ? CompletionItemRules.Default : s_keyRules,
            displayTextPrefix: null,
            displayTextSuffix: null,
            inlineDescription: place.IsMember ? null : PaperDescription.Line(paper.Paper));
    }

    /// <summary>The paper of an item; null when it has gone from the catalog.</summary>
    public static IndexedPaper? Find(CompletionItem item, CatalogIndex index) => index.Papers.FirstOrDefault(paper =>
        item.Properties.TryGetValue(KeyName, out var key) && paper.Paper.Key == key
        && item.Properties.TryGetValue(ClassName, out var @class) && paper.Class == @class);

    /// <summary>What a chosen item writes.</summary>
    public static string InsertionOf(CompletionItem item) =>
        item.Properties.TryGetValue(InsertionName, out var insertion) ? insertion : item.DisplayText;

    private static string? Insertion(string name, CompletionPlaceKind kind)
    {
        switch (kind)
        {
            case CompletionPlaceKind.Member:
                return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
            case CompletionPlaceKind.VerbatimString:
                return name.Replace("\"", "\"\"");
            case CompletionPlaceKind.Comment:
                return CitationKeyText.Write(name);
            default:
                var literal = SymbolDisplay.FormatLiteral(name, quote: true);
                return literal.Substring(1, literal.Length - 2);
        }
    }
}
