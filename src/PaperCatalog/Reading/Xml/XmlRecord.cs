using System.Text;

namespace PaperCatalog.Reading.Xml;

/// <summary>The pieces of one record, element 0 being the record. An element is named by its index; -1 is none.</summary>
internal sealed class XmlRecord
{
    private readonly List<XmlPiece> _pieces;
    private readonly StringBuilder _buffer = new();

    public XmlRecord(List<XmlPiece> pieces) => _pieces = pieces;

    public SourceSpan Span => SpanOf(0);

    public string NameOf(int element) => _pieces[element].Name!;

    public SourceSpan SpanOf(int element) => SourceSpan.FromBounds(_pieces[element].Start, _pieces[element].End);

    /// <summary>The first child with a name.</summary>
    public int Child(int element, string name) => element < 0 ? -1 : NextNamed(element, element + 1, name);

    /// <summary>The children with a name; with none, all children.</summary>
    public IEnumerable<int> Children(int element, string? name = null)
    {
        if (element < 0)
        {
            yield break;
        }

        var end = _pieces[element].Next;
        for (var i = element + 1; i < end; i = _pieces[i].Name is null ? i + 1 : _pieces[i].Next)
        {
            if (_pieces[i].Name is { } other && (name is null || Is(other, name)))
            {
                yield return i;
            }
        }
    }

    /// <summary>The element at the end of a path of children.</summary>
    public int Path(int element, params string[] names)
    {
        foreach (var name in names)
        {
            element = Child(element, name);
        }

        return element;
    }

    public string? Attribute(int element, string name)
    {
        if (element >= 0 && _pieces[element].Attributes is { } attributes)
        {
            for (var i = 0; i < attributes.Count; i += 2)
            {
                if (Is(attributes[i], name))
                {
                    return attributes[i + 1];
                }
            }
        }

        return null;
    }

    /// <summary>All the text in an element, runs of white space as one space; null when there is none.</summary>
    public string? Text(int element)
    {
        if (element < 0)
        {
            return null;
        }

        _buffer.Clear();
        for (var i = element + 1; i < _pieces[element].Next; i++)
        {
            if (_pieces[i].Text is { } text)
            {
                Append(text);
            }
        }

        var length = _buffer.Length > 0 && _buffer[_buffer.Length - 1] == ' ' ? _buffer.Length - 1 : _buffer.Length;
        return length == 0 ? null : _buffer.ToString(0, length);
    }

    public string? ChildText(int element, string name) => Text(Child(element, name));

    /// <summary>The record's data as raw fields: every element without elements in it, and every attribute.</summary>
    /// <param name="fields">Where to add.</param>
    /// <param name="isInline">Whether an element of a name is markup within a text.</param>
    /// <param name="isSkipped">Whether an element is left out with what is in it.</param>
    public void AddTo(RawFields fields, Func<string, bool> isInline, Func<int, bool>? isSkipped = null)
    {
        for (var i = 1; i < _pieces.Count; i++)
        {
            var piece = _pieces[i];
            if (piece.Name is null)
            {
                if (piece.Text is { } text && !string.IsNullOrWhiteSpace(text))
                {
                    // Text beside elements belongs to no element of its own.
                    fields.Add("#text", text.AsSpan(), SourceSpan.FromBounds(piece.Start, piece.End));
                }

                continue;
            }

            if (isSkipped is not null && isSkipped(i))
            {
                i = piece.Next - 1;
                continue;
            }

            for (var a = 0; piece.Attributes is not null && a < piece.Attributes.Count; a += 2)
            {
                fields.Add(piece.Name + "@" + piece.Attributes[a], piece.Attributes[a + 1].AsSpan(), SpanOf(i));
            }

            if (IsLeaf(i, isInline))
            {
                if (Text(i) is { } text)
                {
                    fields.Add(piece.Name, text.AsSpan(), SpanOf(i));
                }

                i = piece.Next - 1;
            }
        }
    }

    private bool IsLeaf(int element, Func<string, bool> isInline)
    {
        if (!_pieces[element].HasChildren)
        {
            return true;
        }

        foreach (var child in Children(element))
        {
            if (!isInline(NameOf(child)))
            {
                return false;
            }
        }

        return true;
    }

    private int NextNamed(int element, int from, string name)
    {
        var end = _pieces[element].Next;
        for (var i = from; i < end; i = _pieces[i].Name is null ? i + 1 : _pieces[i].Next)
        {
            if (IsNamed(i, name))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsNamed(int index, string name) => _pieces[index].Name is { } other && Is(other, name);

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private void Append(string text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\n' or '\r' or '\t'))
            {
                _buffer.Append(c);
            }
            else if (_buffer.Length > 0 && _buffer[_buffer.Length - 1] != ' ')
            {
                _buffer.Append(' ');
            }
        }
    }
}
