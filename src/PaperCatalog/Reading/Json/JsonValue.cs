namespace PaperCatalog.Reading.Json;

/// <summary>A JSON value and its place.</summary>
internal sealed class JsonValue
{
    private static readonly List<JsonValue> s_noItems = [];
    private static readonly List<JsonMember> s_noMembers = [];

    public JsonValue(JsonKind kind, int start, int end, string? text = null)
    {
        Kind = kind;
        Start = start;
        End = end;
        Text = text;
        Items = kind == JsonKind.Array ? [] : s_noItems;
        Members = kind == JsonKind.Object ? [] : s_noMembers;
    }

    public JsonKind Kind { get; }

    public int Start { get; }

    public int End { get; set; }

    /// <summary>The text of a string, unescaped, or the digits of a number; null for others.</summary>
    public string? Text { get; }

    /// <summary>The items of an array.</summary>
    public List<JsonValue> Items { get; }

    /// <summary>The members of an object in order; a name may occur twice.</summary>
    public List<JsonMember> Members { get; }

    public SourceSpan Span => SourceSpan.FromBounds(Start, End);

    /// <summary>The first member with a name; null when there is none.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            foreach (var member in Members)
            {
                if (string.Equals(member.Name, name, StringComparison.Ordinal))
                {
                    return member.Value;
                }
            }

            return null;
        }
    }
}
