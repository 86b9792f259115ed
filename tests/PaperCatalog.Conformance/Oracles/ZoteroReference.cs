using System.Text.Json;
using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>A record of Zotero's JSON as Better BibTeX keeps it.</summary>
/// <remarks>Types and fields as in Zotero's schema, "csl" section.</remarks>
internal static class ZoteroReference
{
    private static readonly Dictionary<string, string> s_types = new(StringComparer.Ordinal)
    {
        ["artwork"] = "graphic",
        ["audioRecording"] = "song",
        ["bill"] = "bill",
        ["blogPost"] = "post-weblog",
        ["book"] = "book",
        ["bookSection"] = "chapter",
        ["case"] = "legal_case",
        ["computerProgram"] = "software",
        ["conferencePaper"] = "paper-conference",
        ["dataset"] = "dataset",
        ["dictionaryEntry"] = "entry-dictionary",
        ["document"] = "document",
        ["email"] = "personal_communication",
        ["encyclopediaArticle"] = "entry-encyclopedia",
        ["film"] = "motion_picture",
        ["forumPost"] = "post",
        ["hearing"] = "hearing",
        ["instantMessage"] = "personal_communication",
        ["interview"] = "interview",
        ["journalArticle"] = "article-journal",
        ["letter"] = "personal_communication",
        ["magazineArticle"] = "article-magazine",
        ["manuscript"] = "manuscript",
        ["map"] = "map",
        ["newspaperArticle"] = "article-newspaper",
        ["patent"] = "patent",
        ["podcast"] = "broadcast",
        ["preprint"] = "article",
        ["presentation"] = "speech",
        ["radioBroadcast"] = "broadcast",
        ["report"] = "report",
        ["standard"] = "standard",
        ["statute"] = "legislation",
        ["thesis"] = "thesis",
        ["tvBroadcast"] = "broadcast",
        ["videoRecording"] = "motion_picture",
        ["webpage"] = "webpage",
    };

    private static readonly Dictionary<string, string> s_fields = new(StringComparer.Ordinal)
    {
        ["DOI"] = "DOI",
        ["ISBN"] = "ISBN",
        ["ISSN"] = "ISSN",
        ["abstractNote"] = "abstract",
        ["accessDate"] = "accessed",
        ["conferenceName"] = "event-title",
        ["date"] = "issued",
        ["edition"] = "edition",
        ["issue"] = "issue",
        ["language"] = "language",
        ["number"] = "number",
        ["numberOfVolumes"] = "number-of-volumes",
        ["numPages"] = "number-of-pages",
        ["originalDate"] = "original-date",
        ["pages"] = "page",
        ["place"] = "publisher-place",
        ["publicationTitle"] = "container-title",
        ["publisher"] = "publisher",
        ["series"] = "collection-title",
        ["seriesNumber"] = "collection-number",
        ["shortTitle"] = "title-short",
        ["title"] = "title",
        ["type"] = "genre",
        ["url"] = "URL",
        ["volume"] = "volume",
    };

    private static readonly Dictionary<string, string> s_roles = new(StringComparer.Ordinal)
    {
        ["author"] = "author",
        ["editor"] = "editor",
        ["translator"] = "translator",
        ["director"] = "director",
        ["bookAuthor"] = "container-author",
        ["programmer"] = "author",
        ["inventor"] = "author",
        ["cartographer"] = "author",
        ["presenter"] = "author",
    };

    /// <summary>The fields of an item that CSL has a place for.</summary>
    public static Reference Of(JsonElement item)
    {
        var reference = new Reference { ["type"] = s_types.GetValueOrDefault(item.Text("itemType"), string.Empty) };
        foreach (var (field, name) in s_fields)
        {
            reference[name] = item.Text(field);
        }

        if (item.TryGetProperty("creators", out var creators))
        {
            foreach (var role in creators.EnumerateArray().GroupBy(static creator => s_roles.GetValueOrDefault(creator.Text("creatorType"), string.Empty)))
            {
                if (role.Key.Length > 0)
                {
                    reference[role.Key] = string.Join("; ", role.Select(Name));
                }
            }
        }

        if (item.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array)
        {
            reference["keyword"] = string.Join("; ", tags.EnumerateArray().Select(static tag => tag.ValueKind == JsonValueKind.Object ? tag.Text("tag") : tag.ToString()));
        }

        return reference;
    }

    private static string Name(JsonElement creator) => creator.Text("name") is { Length: > 0 } literal
        ? literal
        : string.Join(", ", new[] { creator.Text("lastName"), creator.Text("firstName") }.Where(static part => part.Length > 0));
}
