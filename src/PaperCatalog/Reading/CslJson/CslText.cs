using PaperCatalog.Collections;
using PaperCatalog.Reading.Json;
using PaperCatalog.Reading.Markup;
using PaperCatalog.Reading.Values;

namespace PaperCatalog.Reading.CslJson;

/// <summary>Values of CSL's text variables; null for what holds no text.</summary>
internal static class CslText
{
    /// <summary>Text of one line, without markup.</summary>
    public static string? Line(JsonValue? value) => Verbatim(value) is { } text ? OneLine(MarkupText.ToPlain(text)) : null;

    /// <summary>The title, and what of it styles must not change; null for that where nothing is marked.</summary>
    public static string? Title(JsonValue? value, out ValueList<TextRange>? protectedParts)
    {
        protectedParts = null;
        if (Verbatim(value) is not { } text)
        {
            return null;
        }

        var nocase = new List<TextRange>();
        var plain = MarkupText.ToPlain(text, nocase);
        var line = OneLine(plain);
        if (nocase.Count > 0 && line == plain)
        {
            protectedParts = ValueList<TextRange>.From(nocase);
        }

        return line;
    }

    /// <summary>Text with paragraphs, without markup.</summary>
    public static string? Text(JsonValue? value) =>
        Verbatim(value) is { } text ? NullIfEmpty(MarkupText.ToPlain(text.Replace("\r\n", "\n")).Trim()) : null;

    /// <summary>The text as it is; of several, the first.</summary>
    public static string? Verbatim(JsonValue? value)
    {
        if (value is { Kind: JsonKind.Array, Items.Count: > 0 })
        {
            // Crossref has lists where CSL has one text.
            value = value.Items[0];
        }

        return value is { Kind: JsonKind.String or JsonKind.Number } ? NullIfEmpty(value.Text!.Trim()) : null;
    }

    /// <summary>The texts of an array, or the one that stands for it.</summary>
    public static List<string> List(JsonValue value)
    {
        var texts = new List<string>();
        if (value.Kind != JsonKind.Array)
        {
            if (Verbatim(value) is { } single)
            {
                texts.Add(single);
            }

            return texts;
        }

        foreach (var item in value.Items)
        {
            if (item.Kind is JsonKind.String or JsonKind.Number && NullIfEmpty(item.Text!.Trim()) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private static string? OneLine(string text)
    {
        if (text.AsSpan().IndexOfAny('\n', '\r', '\t') >= 0)
        {
            text = new FoldedText().Fold(text.AsSpan());
        }

        return NullIfEmpty(text.Trim());
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
