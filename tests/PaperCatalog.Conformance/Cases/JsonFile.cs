using System.Text.Json;

namespace PaperCatalog.Conformance.Cases;

/// <summary>Reads the JSON of others.</summary>
internal static class JsonFile
{
    /// <summary>The value in a file; it outlives the file.</summary>
    public static JsonElement Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.Clone();
    }

    /// <summary>The items of a list; a single object is a list of itself.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    /// <summary>A property as text; empty where there is none.</summary>
    public static string Text(this JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : string.Empty;
}
