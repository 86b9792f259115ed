namespace PaperCatalog.Reading.Json;

/// <summary>An array or object that is open.</summary>
internal sealed class JsonFrame
{
    public JsonFrame(JsonValue value) => Value = value;

    public JsonValue Value { get; }

    public bool IsObject => Value.Kind == JsonKind.Object;

    /// <summary>The name of the member whose value comes next; null when a name comes next.</summary>
    public string? Name { get; set; }

    public SourceSpan NameSpan { get; set; }

    /// <summary>Whether a value was read and no comma after it.</summary>
    public bool IsAfterValue { get; set; }

    /// <summary>The comma after which nothing came yet; -1 when there is none.</summary>
    public int Comma { get; set; } = -1;

    public void Add(JsonValue value)
    {
        if (IsObject)
        {
            Value.Members.Add(new JsonMember(Name!, NameSpan, value));
            Name = null;
        }
        else
        {
            Value.Items.Add(value);
        }

        IsAfterValue = true;
        Comma = -1;
    }

    /// <summary>Takes the last item of an array back.</summary>
    public JsonValue TakeLast()
    {
        var last = Value.Items[Value.Items.Count - 1];
        Value.Items.RemoveAt(Value.Items.Count - 1);
        return last;
    }
}
