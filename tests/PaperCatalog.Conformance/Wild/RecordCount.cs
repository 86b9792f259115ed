using System.Text.Json;

namespace PaperCatalog.Conformance.Wild;

/// <summary>Counts the records of a file by rules that share nothing with the readers.</summary>
internal static class RecordCount
{
    /// <summary>The count; null for a file that no rule is for.</summary>
    public static int? Of(string text, PaperFormat format) => format switch
    {
        PaperFormat.BibTeX => EntryCount.Of(text),
        PaperFormat.Ris => Lines(text).Count(static line => line.Trim('\uFEFF', ' ').StartsWith("TY ", StringComparison.Ordinal) && line.Contains('-', StringComparison.Ordinal)),
        PaperFormat.PubMedTagged => Lines(text).Count(static line => line.StartsWith("PMID-", StringComparison.Ordinal)),
        PaperFormat.EndNoteTagged => Lines(text).Count(static line => line.StartsWith("%0", StringComparison.Ordinal)),
        PaperFormat.CitationFile => WorkCount.Of(text),
        PaperFormat.ArXivAtom => Occurrences(text, "<entry>") - Occurrences(text, "/api/errors"),
        PaperFormat.PubMedXml => Occurrences(text, "<PubmedArticle>") + Occurrences(text, "<PubmedArticle ") + Occurrences(text, "<PubmedBookArticle>"),
        PaperFormat.ArXivListing => 1,
        PaperFormat.CslJson => Items(text),
        _ => null,
    };

    private static string[] Lines(string text) => text.Split('\n', '\r');

    private static int Occurrences(string text, string mark) => text.Split(mark).Length - 1;

    private static int? Items(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var items = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("items", out var list) ? list : document.RootElement;
            return items.ValueKind == JsonValueKind.Array ? items.GetArrayLength() : 1;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
