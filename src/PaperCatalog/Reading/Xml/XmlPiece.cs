namespace PaperCatalog.Reading.Xml;

/// <summary>One piece of a record: an element's begin or end, or text.</summary>
internal sealed class XmlPiece
{
    public XmlPiece(string? name, string? text, int start, int end)
    {
        Name = name;
        Text = text;
        Start = start;
        End = end;
    }

    /// <summary>The element's name without its prefix where it begins; null for text and where an element ends.</summary>
    public string? Name { get; }

    /// <summary>The text; null for elements.</summary>
    public string? Text { get; }

    /// <summary>The offset of the first unit.</summary>
    public int Start { get; }

    /// <summary>The offset after the last unit; for an element, after its end tag.</summary>
    public int End { get; set; }

    /// <summary>For an element, the index of the piece behind its end; 0 for others.</summary>
    public int Next { get; set; }

    /// <summary>Whether elements are inside.</summary>
    public bool HasChildren { get; set; }

    /// <summary>Names without prefix and values in turn; null when there are none.</summary>
    public List<string>? Attributes { get; set; }
}
