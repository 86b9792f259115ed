using PaperCatalog.Reading.Json;

namespace PaperCatalog.Reading.CslJson;

/// <summary>Reads CSL-JSON: an array of items, one item, items line by line, or an object that holds the array.</summary>
/// <remarks>Source: <c>csl-data.json</c> of CSL 1.0.2.</remarks>
internal static class CslJsonReader
{
    // Zotero and pandoc; the answers of Crossref put the items in a message.
    private static readonly string[] s_wrappers = ["items", "references", "message"];

    public static void Read(ReadContext context)
    {
        var reader = new JsonReader(context);
        var items = new CslItemReader(context);
        var pending = new Stack<JsonValue>();
        while (true)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (reader.ReadNext() is not { } value)
            {
                return;
            }

            pending.Push(value);
            while (pending.Count > 0)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                Read(context, pending.Pop(), items, pending);
            }
        }
    }

    private static void Read(ReadContext context, JsonValue value, CslItemReader items, Stack<JsonValue> pending)
    {
        if (value.Kind == JsonKind.Object)
        {
            if (WrappedIn(value) is { } inner)
            {
                pending.Push(inner);
            }
            else
            {
                items.Read(value);
            }
        }
        else if (value.Kind == JsonKind.Array)
        {
            for (var i = value.Items.Count - 1; i >= 0; i--)
            {
                pending.Push(value.Items[i]);
            }
        }
        else
        {
            context.Report(ProblemKind.UnexpectedText, value.Span, value.Text ?? value.Kind.ToString().ToLowerInvariant());
        }
    }

    private static JsonValue? WrappedIn(JsonValue value)
    {
        if (value["type"]?.Kind == JsonKind.String || value["title"] is not null)
        {
            return null;
        }

        foreach (var name in s_wrappers)
        {
            if (value[name] is { } inner
                && (name == "message" ? inner.Kind == JsonKind.Object : inner.Kind == JsonKind.Array && inner.Items.Exists(IsObject)))
            {
                return inner;
            }
        }

        return null;
    }

    private static bool IsObject(JsonValue value) => value.Kind == JsonKind.Object;
}
