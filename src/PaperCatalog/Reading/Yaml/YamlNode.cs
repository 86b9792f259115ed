namespace PaperCatalog.Reading.Yaml;

/// <summary>A YAML node and its place.</summary>
internal sealed class YamlNode
{
    private static readonly List<YamlNode> s_noItems = [];
    private static readonly List<YamlMember> s_noMembers = [];

    public YamlNode(YamlKind kind, int start, string? text = null)
    {
        Kind = kind;
        Start = start;
        End = start;
        Text = text;
        Items = kind == YamlKind.Sequence ? [] : s_noItems;
        Members = kind == YamlKind.Map ? [] : s_noMembers;
    }

    public YamlKind Kind { get; }

    public int Start { get; }

    public int End { get; set; }

    /// <summary>The text of a scalar; null for others, and for a scalar that is not there or is null.</summary>
    public string? Text { get; }

    public List<YamlNode> Items { get; }

    /// <summary>The members of a map in order; a key may occur twice.</summary>
    public List<YamlMember> Members { get; }

    public SourceSpan Span => SourceSpan.FromBounds(Start, End);

    /// <summary>The first member with a key; null when there is none.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var member in Members)
            {
                if (string.Equals(member.Key, key, StringComparison.Ordinal))
                {
                    return member.Value;
                }
            }

            return null;
        }
    }
}
