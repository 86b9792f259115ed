namespace PaperCatalog.Reading.Yaml;

/// <summary>A map or sequence that is open.</summary>
internal sealed class YamlBlock
{
    public YamlBlock(YamlNode node, int indent, int line)
    {
        Node = node;
        Indent = indent;
        Line = line;
    }

    public YamlNode Node { get; }

    /// <summary>The column of its keys or dashes, from 0; -1 for one in brackets.</summary>
    public int Indent { get; }

    /// <summary>The offset of the line in which it began.</summary>
    public int Line { get; }

    /// <summary>The key whose value comes next; null when there is none.</summary>
    public string? Key { get; set; }

    public SourceSpan KeySpan { get; set; }

    /// <summary>Whether a dash has no item yet.</summary>
    public bool IsAfterDash { get; set; }

    /// <summary>Whether a value is due.</summary>
    public bool IsPending => Key is not null || IsAfterDash;

    public void Add(YamlNode value)
    {
        if (Node.Kind == YamlKind.Map)
        {
            Node.Members.Add(new YamlMember(Key ?? string.Empty, KeySpan, value));
        }
        else
        {
            Node.Items.Add(value);
        }

        Key = null;
        IsAfterDash = false;
    }
}
